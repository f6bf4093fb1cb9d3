// Only includes: the module map exposes the Debian library to Swift.
#include <libxml/xmlversion.h>
// With it, libxml2's headers include the system's ICU, whose types clash with those in Foundation. It only adds two
// pointers at the end of xmlCharEncodingHandler, which nobody here allocates.
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/SAX2.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
