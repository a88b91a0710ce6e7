package org.ballabox.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.ballabox.settings.ConfigFile;
import org.ballabox.settings.Layout;
import org.ballabox.settings.Settings;
import org.ballabox.settings.SettingsResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SceneTest {

    private static final Rectangle WHOLE = new Rectangle(0, 0, 1920, 1080);

    private static Settings settings(String... lines) {
        return new SettingsResolver(Map.of(), Map.of(), ConfigFile.parse("test", String.join("\n", lines))).settings(Path.of("/"));
    }

    private static List<Layer> layers(Layout layout, String... lines) {
        return Scene.of(settings(lines), layout).layers();
    }

    @Test
    void eachLayoutIsAListOfLayers() {
        assertEquals(List.of(new Layer(Role.SCREEN, WHOLE), new Layer(Role.CAMERA, new Rectangle(1600, 840, 320, 240))), layers(Layout.PIP));
        assertEquals(List.of(new Layer(Role.SCREEN, WHOLE)), layers(Layout.SCREEN));
        assertEquals(List.of(new Layer(Role.CAMERA, WHOLE)), layers(Layout.CAMERA));
        assertEquals(List.of(new Layer(Role.SCREEN, new Rectangle(0, 0, 1280, 1080)), new Layer(Role.CAMERA, new Rectangle(1280, 0, 640, 1080))),
                layers(Layout.SIDE));
    }

    @ParameterizedTest
    @CsvSource({"top-left, 20, 20, 20", "top-right, 20, 1580, 20", "bottom-left, 0, 0, 840", "bottom-right, 31, 1568, 808"})
    void theCameraStandsInItsCorner(String corner, int margin, int x, int y) {
        assertEquals(new Rectangle(x, y, 320, 240), layers(Layout.PIP, "camera.corner = " + corner, "camera.margin = " + margin).getLast().place());
    }

    @ParameterizedTest
    @CsvSource({"PIP", "SCREEN", "CAMERA", "SIDE"})
    void whatIsAloneHasTheWholePicture(Layout layout) {
        assertEquals(List.of(new Layer(Role.CAMERA, WHOLE)), layers(layout, "screen.source = none"));
        assertEquals(List.of(new Layer(Role.SCREEN, WHOLE)), layers(layout, "camera.source = none"));
    }

    @Test
    void theCamerasModeIsChosenForItsPlace() {
        assertEquals(new Rectangle(1600, 840, 320, 240), Scene.placeOfCamera(settings()));
        assertEquals(WHOLE, Scene.placeOfCamera(settings("scene.layout = camera")));
        assertEquals(WHOLE, Scene.placeOfCamera(settings("screen.source = none")));
        assertEquals(new Rectangle(1600, 840, 320, 240), Scene.placeOfCamera(settings("scene.layout = screen")));
    }

    @ParameterizedTest
    @CsvSource({"640, 480, 0, 0, 320, 240", "640, 360, 0, 30, 320, 180", "480, 640, 70, 0, 180, 240", "641, 361, 0, 30, 320, 180", "1, 1000, 158, 0, 2, 240",
            "320, 240, 0, 0, 320, 240"})
    void picturesAreFittedAndNeverStretched(int width, int height, int x, int y, int fittedWidth, int fittedHeight) {
        assertEquals(new Rectangle(x, y, fittedWidth, fittedHeight), new Rectangle(0, 0, 320, 240).fitted(width, height));
    }

    @Test
    void anOddScreenFillsAnEvenFrame() {
        assertEquals(WHOLE, WHOLE.fitted(1366, 768));
    }

    @Test
    void oddPartsOfAFrameDoNotExist() {
        assertThrows(IllegalArgumentException.class, () -> new Rectangle(1, 0, 2, 2));
        assertThrows(IllegalArgumentException.class, () -> new Rectangle(0, 0, 0, 2));
    }
}
