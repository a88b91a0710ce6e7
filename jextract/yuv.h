/* What draws the picture: conversion and scaling, with the vector instructions of the processor. */
#include <libyuv.h>
