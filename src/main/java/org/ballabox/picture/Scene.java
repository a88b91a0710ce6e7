package org.ballabox.picture;

import java.util.List;
import org.ballabox.settings.Choice;
import org.ballabox.settings.Layout;
import org.ballabox.settings.Settings;

/**
 * What the picture consists of: layers, the lowest first. Data; a change of layout is another scene.
 *
 * @param width of the frame, in pixels, even
 * @param height of the frame, in pixels, even
 */
public record Scene(int width, int height, List<Layer> layers) {

    public Scene {
        layers = List.copyOf(layers);
    }

    /** Without a screen to record, or without a camera, the other one has the whole picture in every layout. */
    public static Scene of(Settings settings, Layout layout) {
        var video = settings.video();
        var whole = new Rectangle(0, 0, video.width(), video.height());
        boolean hasScreen = !(settings.screen() instanceof Choice.None);
        boolean hasCamera = !(settings.camera().source() instanceof Choice.None);
        var layers = !hasScreen ? List.of(new Layer(Role.CAMERA, whole))
                : !hasCamera ? List.of(new Layer(Role.SCREEN, whole))
                : switch (layout) {
                    case PIP -> List.of(new Layer(Role.SCREEN, whole), new Layer(Role.CAMERA, corner(settings)));
                    case SCREEN -> List.of(new Layer(Role.SCREEN, whole));
                    case CAMERA -> List.of(new Layer(Role.CAMERA, whole));
                    case SIDE -> sideBySide(video.width(), video.height());
                };
        return new Scene(video.width(), video.height(), layers);
    }

    private static Rectangle corner(Settings settings) {
        var video = settings.video();
        var camera = settings.camera();
        int x = camera.corner().isLeft() ? camera.margin() : video.width() - camera.width() - camera.margin();
        int y = camera.corner().isTop() ? camera.margin() : video.height() - camera.height() - camera.margin();
        return Rectangle.rounded(x, y, camera.width(), camera.height());
    }

    private static List<Layer> sideBySide(int width, int height) {
        int border = width * 2 / 3 & ~1;
        return List.of(new Layer(Role.SCREEN, new Rectangle(0, 0, border, height)),
                new Layer(Role.CAMERA, new Rectangle(border, 0, width - border, height)));
    }

    /** Whether the layer covers the frame, so that nothing below it can be seen. */
    public boolean isCoveredBy(Layer layer) {
        return layer.place().width() == width && layer.place().height() == height;
    }

    public boolean shows(Role role) {
        return layers.stream().anyMatch(layer -> layer.role() == role);
    }

    /** Where the camera is shown, or would be in another layout: what its mode is chosen for. */
    public static Rectangle placeOfCamera(Settings settings) {
        return of(settings, settings.layout()).layers().stream().filter(layer -> layer.role() == Role.CAMERA).map(Layer::place)
                .findFirst().orElseGet(() -> corner(settings));
    }
}
