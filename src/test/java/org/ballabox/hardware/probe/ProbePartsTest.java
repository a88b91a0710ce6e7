package org.ballabox.hardware.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pure parts of the probe: what a machine here cannot show. */
class ProbePartsTest {

    @Test
    void driversMask() {
        assertTrue(MppService.canEncode(1 << 16 | 1 << 9));
        assertFalse(MppService.canEncode(1 << 9));
        assertEquals(List.of("RKVDEC", "RKVENC", "device 30"), MppService.names(1 << 9 | 1 << 16 | 1 << 30));
        assertEquals(List.of("nothing"), MppService.names(0));
    }

    @Test
    void groupsOfTheDatabaseAndOfTheSession() {
        var groups = UserGroups.parse("jan", "root:x:0:\nvideo:x:44:eva,jan\nrender:x:105:\nbad line\n", "Name:\tjava\nGid:\t1000\t1000\nGroups:\t105 1000 \n");
        assertTrue(groups.inDatabase("video"));
        assertFalse(groups.inSession("video"));
        assertTrue(groups.inSession("render"));
        assertFalse(groups.inDatabase("render"));
        assertFalse(groups.exists("audio"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"calls mpp_init, false, 137, HUNG, hangs in mpp_init", "calls mpp_destroy, true, 134, CRASHED, crashes in mpp_destroy (exit code 134)",
        "done, true, 0, OK, ''", "absent, true, 0, ABSENT, ''", "lacks mpp_init, true, 0, INCOMPLETE, Rockchip's library lacks mpp_init"})
    void wordsOfTheTrialsChild(String last, boolean ended, int exit, MppTrial.Outcome outcome, String reason) {
        var result = MppTrial.judge(List.of("trial: has version 1.3", "mpp: a line of its log", "trial: " + last), ended, exit);
        assertEquals(outcome, result.outcome());
        assertEquals(reason, result.reason());
        assertEquals(List.of("version 1.3", "MPP: mpp: a line of its log"), result.details());
    }

    @Test
    void formatsOfACamera() {
        assertEquals(List.of("YUY2 640x480", "YUY2 320x240", "MJPG 1920x1080"), CameraInspection.formats(
                "video/x-raw, format=(string)YUY2, width=(int)640, height=(int)480, framerate=(fraction)30/1; "
                        + "video/x-raw, format=(string)YUY2, width=(int)320, height=(int)240, framerate=(fraction){ 30/1, 15/1 }; "
                        + "image/jpeg, width=(int)1920, height=(int)1080, framerate=(fraction)30/1"));
        assertEquals(List.of(), CameraInspection.formats(""));
    }

    @Test
    void fileSystemOfAPath() {
        var table = "22 1 8:1 / / rw,relatime - ext4 /dev/root rw\n40 22 8:17 / /mnt/usb\\040stick rw shared:9 - vfat /dev/sdb1 rw\nbroken\n";
        assertEquals("vfat", StorageInspection.mountedType(table, Path.of("/mnt/usb stick/Videa")));
        assertEquals("ext4", StorageInspection.mountedType(table, Path.of("/mnt/usb")));
        assertEquals("", StorageInspection.mountedType("", Path.of("/home")));
    }

    @Test
    void nothingIsWrongWithoutARemedy() {
        assertThrows(IllegalArgumentException.class, () -> new Finding("vpu.node", Finding.State.MISSING, "", "gone", "", List.of()));
    }
}
