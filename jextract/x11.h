/* The one function of Xlib that keeps the process alive when the X server dies. */
#include <X11/Xlib.h>
