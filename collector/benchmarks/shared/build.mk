# Builds one benchmark: `make -C FOLDER OUT=DIR` leaves in DIR `run` and all that it needs.
# The including Makefile names PROGRAM, SOURCES and FILES (copied as they are). Each file gets its name when it is whole, because
# make takes what it finds under that name for complete, also after it was killed.

SHARED := $(dir $(lastword $(MAKEFILE_LIST)))
CFLAGS := $(CPPFLAGS) -std=c17 -D_GNU_SOURCE -O2 -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Werror -I$(SHARED)

# Static, so that the very same file runs in every guest.
all: $(OUT)/run $(addprefix $(OUT)/,$(FILES) $(PROGRAM))

$(OUT)/$(PROGRAM): $(SOURCES) $(SHARED)bench.c $(SHARED)clock.c $(SHARED)bench.h $(MAKEFILE_LIST) | $(OUT)
	rm -f $@.part-*
	part=$@.part-$$$$ && $(CC) $(CFLAGS) -static -o $$part $(filter %.c,$^) -lm && mv $$part $@

$(OUT)/%: % | $(OUT)
	rm -f $@.part-*
	part=$@.part-$$$$ && cp -p $< $$part && mv $$part $@

$(OUT):
	mkdir -p $@

.PHONY: all
