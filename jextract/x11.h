/* The two functions of Xlib that keep the process alive when a request fails or the X server dies. */
#include <X11/Xlib.h>
