# Two targets are all that is needed: `make demo` and `make test`. `make help` lists the others.
.PHONY: help demo demo-align test build model lint format docs conf clean packages toolchain
# Every target builds in .build, which one SwiftPM at a time may use.
.NOTPARALLEL:

PACKAGES = libopenblas-dev libinotifytools0-dev libxml2-dev libsqlite3-dev libsystemd-dev libinih-dev nettle-dev \
	pkg-config python3 python3-pip
MODEL = models/SmolLM2-135M-Instruct.Q4_1.gguf
RESOURCES = Sources/impressiond/Resources
SOURCES = Package.swift Sources Tests
INSTALL = apt-get install -y --no-install-recommends

help:
	@echo 'make demo    install what is missing, build, fetch the model, draft three sample reports'
	@echo 'make demo-align   the same for learning: a simulation of corrections, a run and its gate; takes half an hour'
	@echo 'make test    install what is missing, lint, build, run all tests'
	@echo 'make build   the programs, .build/release/impressiond and negation-side-checker'
	@echo 'make model   fetch the model into models/'
	@echo 'make lint    check the format of the sources;  make format  correct it'
	@echo 'make docs    the documentation as a static site, .build/docs'
	@echo 'make conf    write watch-config/impressiond.conf from the declared settings'
	@echo 'make clean   remove .build and demo; the model stays'

demo: model
	@sh $(RESOURCES)/demo/demo.sh

demo-align: model
	@sh $(RESOURCES)/demo/align.sh

# The debug build fetches the model, so that tests need no release build.
test: packages lint
	@echo 'Building with tests'
	@swift build --build-tests --explicit-target-dependency-import-check error
	@.build/debug/impressiond model fetch --model $(MODEL)
	@swift test --skip-build --disable-xctest

build: packages
	@echo 'Building the release'
	@swift build -c release --product impressiond
	@swift build -c release --product negation-side-checker

model: build
	@.build/release/impressiond model fetch --model $(MODEL)

lint: toolchain
	swift format lint --strict --parallel --recursive $(SOURCES)

format: toolchain
	swift format --in-place --parallel --recursive $(SOURCES)

docs: toolchain
	"$$(dirname "$$(readlink -f "$$(command -v swift)")")/docc" convert Sources/impressiond/Documentation.docc \
		--fallback-display-name impressiond --fallback-bundle-identifier impressiond \
		--output-path .build/docs --transform-for-static-hosting --warnings-as-errors
	@echo 'Written to .build/docs; show it with: python3 -m http.server -d .build/docs, page /documentation/impressiond'

conf: packages
	IMPRESSIOND_WRITE_TEMPLATE=1 swift test --disable-xctest --filter shippedFileIsTheTemplate

clean:
	rm -rf .build demo demo-align

toolchain:
	@command -v swift >/dev/null || \
		{ echo 'swift is not in the PATH; install Swift 6.2 or later from swift.org' >&2; exit 1; }

# Only what is missing is installed, by root or with sudo; apt is not called when nothing is.
packages: toolchain
	@if ! command -v dpkg-query >/dev/null; then \
		echo 'This is not Debian; if the build fails, install what corresponds to: $(PACKAGES)'; exit 0; \
	fi; \
	missing=; for package in $(PACKAGES); do \
		case "$$(dpkg-query -W -f '$${db:Status-Abbrev}' $$package 2>/dev/null)" in \
		ii*) ;; \
		*) missing="$$missing $$package" ;; \
		esac; \
	done; \
	[ -n "$$missing" ] || exit 0; \
	if [ "$$(id -u)" = 0 ]; then as_root=; \
	elif command -v sudo >/dev/null && { sudo -n true 2>/dev/null || [ -t 0 ]; }; then as_root=sudo; \
	else as_root=none; fi; \
	if [ "$$as_root" != none ]; then \
		echo "Installing$$missing"; \
		$$as_root sh -c "apt-get update; DEBIAN_FRONTEND=noninteractive $(INSTALL)$$missing" && exit 0; \
	fi; \
	echo "Debian packages are missing. Run as root, then start again:" >&2; \
	echo "apt-get update && $(INSTALL)$$missing" >&2; \
	exit 1
