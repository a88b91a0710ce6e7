/* PulseAudio's blocking API: the probe listens with it for half a second. The context only says whether there is a server. */
#include <pulse/simple.h>
#include <pulse/error.h>
#include <pulse/context.h>
#include <pulse/mainloop.h>
#include <pulse/version.h>
