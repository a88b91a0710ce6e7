/*
 * What the vendor kernel's driver answers on /dev/mpp_service, as its mpp_service.h has it. Apart from the library's header,
 * because the driver can be asked where the library is not installed.
 */
#include <stdint.h>

/* The request that the vendor kernel's /dev/mpp_service takes with MPP_IOC_CFG_V1. */
struct mpp_request {
    uint32_t cmd;
    uint32_t flag;
    uint32_t size;
    uint32_t offset;
    uint64_t data_ptr;
};
enum { MPP_IOC_CFG_V1 = 0x40047601 };
enum { MPP_CMD_PROBE_HW_SUPPORT = 0, MPP_CMD_QUERY_HW_ID = 1 };
/* Bits of the mask that MPP_CMD_PROBE_HW_SUPPORT answers with. */
enum { MPP_DEVICE_RKVDEC_BIT = 9, MPP_DEVICE_RKVENC_BIT = 16 };
