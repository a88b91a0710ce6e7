/* PulseAudio's blocking API: the probe listens with it for half a second. */
#include <pulse/simple.h>
#include <pulse/error.h>
