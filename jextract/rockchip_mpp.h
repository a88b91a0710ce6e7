/*
 * The functions of Rockchip's Media Process Platform that the probe calls, and the numbers that go with them.
 * MPP's own headers are in no Debian package, so the facts stand here: signatures as in rk_mpi.h, MppCtxType,
 * MppCodingType and MPP_RET as in rk_type.h and rk_mpi_cmd.h.
 */
#include <stdint.h>

typedef struct MppApi_t MppApi;

int mpp_create(void **ctx, MppApi **mpi);
int mpp_init(void *ctx, int type, int coding);
int mpp_destroy(void *ctx);
/* A table made when the library was compiled, not a look at the hardware. */
int mpp_check_support_format(int type, int coding);
/* Not in every build: look them up first. */
const char *get_mpp_version(void);
const char *mpp_get_soc_name(void);

enum { MPP_CTX_DEC = 0, MPP_CTX_ENC = 1 };
enum { MPP_VIDEO_CodingAVC = 7, MPP_VIDEO_CodingMJPEG = 8, MPP_VIDEO_CodingHEVC = 0x01000004 };
enum { MPP_OK = 0, MPP_NOK = -1, MPP_ERR_PERM = -9 };
