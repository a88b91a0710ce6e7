package org.ballabox.hardware.probe;

import java.util.List;

/** The looks at one group of things, in order. Its steps run one after the other, each on a thread of its own. */
interface Inspection {

    List<Step> steps();
}
