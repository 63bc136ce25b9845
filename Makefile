# Two commands are all a newcomer needs: make site, make test. Each installs what it needs first.

PREFIX ?= /usr/local
SWIFT_FLAGS ?=
MAYAK = .build/release/mayak
SHARE = $(PREFIX)/share
# The day for which the example is checked, so that no calendar turns a test red.
TODAY = 2026-11-27
# What becomes part of the program.
LIBRARIES = libcmark-gfm-dev libcmark-gfm-extensions-dev libyaml-dev libexpat1-dev libgumbo-dev libevent-dev \
  libqrcodegen-dev libstemmer-dev zlib1g-dev libbrotli-dev libminizip-dev
PACKAGES = $(LIBRARIES) duktape-dev libicu-dev pkg-config tzdata

# The Swift libraries become part of the program: it starts sooner, and runs where no Swift is. Not on a Mac, which has them.
STATIC = $(if $(filter Linux,$(shell uname -s)),--static-swift-stdlib)

# $(call apt,PACKAGES): asks for administrator's rights only where they are needed.
define apt
run=; [ "$$(id -u)" -eq 0 ] || run=sudo; \
  $$run apt-get update -qq && \
  DEBIAN_FRONTEND=noninteractive $$run apt-get install -y -qq --no-install-recommends $(1)
endef

.PHONY: site serve test setup converter release lint cycles build unit check faults schemas sarif example html found calendars translators shared weight \
  search visit console preview offline axe test-servers \
  screenshots checker python browser theme docs man bench-needs bench bench-serve profile bench-micro install package \
  package-needs package-news test-packages clean

site: release converter
	$(MAYAK) build

# The site in a browser while it is written: SERVE="--follow --lan" for more.
serve: release
	$(MAYAK) serve $(SERVE)

test: setup lint build unit check faults schemas sarif html found calendars translators shared weight search visit console preview

# Asks apt for the C libraries only where one is missing.
setup:
	@command -v swift >/dev/null || { echo "Swift 6.2 or newer is needed: https://www.swift.org/install/"; exit 2; }
	@if command -v apt-get >/dev/null && ! dpkg -s $(PACKAGES) >/dev/null 2>&1; then \
	  $(call apt,$(PACKAGES)); \
	fi

# What draws the cards beside links. Where it is missing the site has none; no build waits for it.
converter:
	@if command -v apt-get >/dev/null && ! command -v rsvg-convert >/dev/null; then \
	  $(call apt,librsvg2-bin) || echo "no rsvg-convert: links show no cards"; \
	fi

release: setup
	swift build -c release --product mayak $(STATIC) $(SWIFT_FLAGS)

lint: cycles
	swift format lint --strict --recursive --parallel Sources Tests Benchmarks Package.swift

# Files that name each other in a circle, and long functions: what hangs together too much.
cycles: python
	scripts/check-cycles

# Warnings are errors by the package's own settings.
build: setup
	swift build --build-tests --explicit-target-dependency-import-check error $(SWIFT_FLAGS)

# What failed is told once more at the end, where it is not lost among all that did not.
unit: build
	@rm -f .build/unit-failed; \
	{ swift test --skip-build $(SWIFT_FLAGS) 2>&1 || touch .build/unit-failed; } | tee .build/unit; \
	[ ! -e .build/unit-failed ] || { grep -A 8 'recorded an issue' .build/unit; exit 1; }

check: build
	.build/debug/mayak check --strict --today $(TODAY)

# Small sites with what Mayak must say of each, where such a collection lies beside the repository.
FAULTS ?= ../shared/faults
faults: build python converter
	@if [ -x $(FAULTS)/run ]; then \
	  $(FAULTS)/run .build/debug/mayak --folder $(FAULTS)/given >.build/faults || { grep -v '^ok' .build/faults; exit 1; }; \
	  tail -n 1 .build/faults; \
	else echo "no collection of faults at $(FAULTS)"; fi

# The JSON Schemas for editors, against their meta-schema and every header and data file of the example.
schemas: build
	@if command -v apt-get >/dev/null && ! python3 -c 'import jsonschema, yaml' >/dev/null 2>&1; then \
	  $(call apt,python3-jsonschema python3-yaml); \
	fi
	scripts/check-schemas .build/debug/mayak

# Whether what check writes for programs is SARIF.
sarif: build
	@if command -v apt-get >/dev/null && ! python3 -c 'import jsonschema' 2>/dev/null; then \
	  $(call apt,python3 python3-jsonschema); \
	fi
	scripts/check-sarif .build/debug/mayak

python:
	@if command -v apt-get >/dev/null && ! command -v python3 >/dev/null; then $(call apt,python3); fi

# What the W3C's HTML checker needs; scripts/check-html brings the checker itself.
checker:
	@if command -v apt-get >/dev/null && \
	  ! { java -version && python3 -c 'import ensurepip'; } >/dev/null 2>&1; then \
	  $(call apt,default-jre-headless python3-venv); \
	fi

# A headless browser, and the venv for what is put into it.
browser:
	@if command -v apt-get >/dev/null && ! { python3 -c 'import ensurepip' && { command -v chromium || \
	  command -v chromium-browser || command -v google-chrome; }; } >/dev/null 2>&1; then \
	  $(call apt,chromium python3-venv fonts-liberation); \
	fi

# The example as a visitor gets it.
example: build converter
	.build/debug/mayak build --today $(TODAY) --output .build/example

# The finished pages of the example and of the golden site, as a browser gets them.
html: example checker
	scripts/check-html .build/example Tests/Fixtures/Golden

# What the example and the golden site tell search engines and those who follow them, against their pages.
found: example
	@if command -v apt-get >/dev/null && ! { python3 -c 'import feedparser, jsonschema' || /usr/bin/python3 -c 'import feedparser, jsonschema'; } >/dev/null 2>&1; then \
	  $(call apt,python3 python3-feedparser python3-jsonschema); \
	fi
	$$(python3 -c 'import feedparser, jsonschema' 2>/dev/null && echo python3 || echo /usr/bin/python3) -B \
	  scripts/check-found .build/example Tests/Fixtures/Golden/small

# Every calendar as programs read it, against the pages; the golden site once more where clocks change in summer.
calendars: example
	@if command -v apt-get >/dev/null && ! { python3 -c 'import icalendar' || /usr/bin/python3 -c 'import icalendar'; } >/dev/null 2>&1; then \
	  $(call apt,python3 python3-icalendar tzdata); \
	fi
	@rm -rf .build/summer && cp -R Tests/Fixtures/Sites/small .build/summer && \
	  sed -i.old 's|Europe/Minsk|Europe/Berlin|' .build/summer/Content/site.yml && \
	  .build/debug/mayak build --source .build/summer --output .build/summer/Public --today 2016-12-31 >.build/summer/said 2>&1 || \
	  { cat .build/summer/said; exit 1; }
	$$(python3 -c 'import icalendar' 2>/dev/null && echo python3 || echo /usr/bin/python3) -B \
	  scripts/check-calendars .build/example Tests/Fixtures/Golden/small .build/summer/Public

# Documents for translators, filled in by programs as people do it, and what comes back of them.
translators: build
	@if command -v apt-get >/dev/null && ! { command -v pandoc && { python3 -c 'import docx' || /usr/bin/python3 -c 'import docx'; }; } >/dev/null 2>&1; then \
	  $(call apt,pandoc python3 python3-docx); \
	fi
	$$(python3 -c 'import docx' 2>/dev/null && echo python3 || echo /usr/bin/python3) -B \
	  scripts/check-translators .build/debug/mayak

# What a first visit to each page of the example costs a slow line.
weight: example python
	scripts/check-weight .build/example

# The example searched by its readers: what is found, what it costs, what is left of it.
search: example browser
	scripts/check-search .build/example Tests/Fixtures/Search/queries.tsv

# What pages tell messengers and search engines, against what they show.
shared: example python
	.build/debug/mayak build --source Tests/Fixtures/Sites/small --today 2016-12-31 --output .build/golden >/dev/null 2>&1
	scripts/check-shared --cards .build/example .build/golden
	@if command -v apt-get >/dev/null && ! python3 -c 'import ensurepip' >/dev/null 2>&1; then \
	  $(call apt,python3-venv); \
	fi
	scripts/check-shapes .build/example $(wildcard Tests/Fixtures/Golden/*)

# The example as people read it who see badly, hold a small telephone, are in a hurry or read from right to left.
visit: example browser
	scripts/check-visit .build/example .build/debug/mayak $(TODAY)

# What a browser has to say of each page of the example, under the policy that stands in it.
console: example browser
	scripts/check-console .build/example

# The example under nginx, Apache and Caddy, unpacked below .build: nothing is installed, and none runs when this is done.
test-servers: build browser python
	@python3 -B scripts/servers/programs.py 2>/dev/null || { \
	  run=; [ "$$(id -u)" -eq 0 ] || run=sudo; $$run apt-get update -qq; \
	}
	scripts/check-servers .build/debug/mayak $(TODAY)

# What an author does, and what windows show of it; EDITS=1000 for as many edits by chance.
preview: build browser
	scripts/check-preview .build/debug/mayak $(TODAY) $(EDITS)

# The example built for a disk: every page opened in a browser from there, every link followed.
offline: build browser
	scripts/check-offline .build/debug/mayak $(TODAY)

# Whether everybody can use the example: axe-core on every page, narrow and wide, light and dark.
axe: example browser
	scripts/check-axe .build/example

# The pictures of README; with ALL=1 every kind of page in every look.
screenshots: example browser
	@if command -v apt-get >/dev/null && ! command -v pngquant >/dev/null; then \
	  $(call apt,pngquant); \
	fi
	scripts/screenshots .build/example $(if $(ALL),.build/screenshots)

# Rewrites the tables of the theme's and the starters' files that the program carries.
theme:
	scripts/embed-theme

# Rewrites what no hand writes below docs/ and in the README: the names that templates may use, the
# tables of keys, what the program prints, and what there is to say about complaints.
docs: build
	UPDATE_DOCS=1 swift test --skip-build --filter 'ThemeReferenceTests|GuideTests|ManualTests|RuleReferenceTests' $(SWIFT_FLAGS)

# Rewrites the manual pages from the commands.
man: build
	UPDATE_DOCS=1 swift test --skip-build --filter ManualTests $(SWIFT_FLAGS)

# A compiler of C for the floor, and the venv that Hugo is put into.
bench-needs:
	@if command -v apt-get >/dev/null && ! { python3 -c 'import ensurepip' && { command -v cc || command -v clang; }; } \
	  >/dev/null 2>&1; then \
	  $(call apt,gcc libc6-dev python3-venv); \
	fi

# Mayak and Hugo in turns on the same site. PAGES="100 1000" for a short run, ALONE=100000 for Mayak alone, ROUNDS=3,
# OUT=/dev/shm/bench for sites in memory; WRITE=1 puts what has been measured into docs/benchmarks.md.
bench: release bench-needs
	Benchmarks/comparison/bench.py $(if $(PAGES),--pages "$(PAGES)") $(if $(ALONE),--alone "$(ALONE)") \
	  $(if $(ROUNDS),--rounds $(ROUNDS)) $(if $(OUT),--output $(OUT)) $(if $(WRITE),--write)

# Mayak's preview and Hugo's server: from a save to the new bytes. PAGES, ROUNDS and WRITE as above, EDITS=1000.
bench-serve: release bench-needs
	Benchmarks/comparison/serve.py $(if $(PAGES),--pages "$(PAGES)") $(if $(ROUNDS),--rounds $(ROUNDS)) \
	  $(if $(EDITS),--edits $(EDITS)) $(if $(WRITE),--write)

# Instructions by stage, at two sizes or more: PAGES="200 1000 10000" shows whether a page of a large site costs more.
profile: release bench-needs
	@if command -v apt-get >/dev/null && \
	  ! { command -v valgrind && command -v strip; } >/dev/null 2>&1; then \
	  $(call apt,valgrind binutils); \
	fi
	Benchmarks/comparison/stages.py $(if $(PAGES),--pages "$(PAGES)") $(if $(WRITE),--write)

# Pieces of Mayak, then the whole line in memory.
bench-micro: setup python
	swift build -c release --product MicroBenchmarks $(STATIC) $(SWIFT_FLAGS)
	Benchmarks/comparison/corpus.py 1000 .build/bench/micro-1000
	Benchmarks/comparison/corpus.py 10000 .build/bench/micro-10000
	.build/release/MicroBenchmarks .build/bench/micro-1000 .build/bench/micro-10000

install: release
	install -d $(DESTDIR)$(PREFIX)/bin
	install -m 755 $(MAYAK) $(DESTDIR)$(PREFIX)/bin/mayak
	for page in man1 ru/man1; do \
	  install -d $(DESTDIR)$(SHARE)/man/$$page && \
	  install -m 644 docs/man/$$page/mayak.1 $(DESTDIR)$(SHARE)/man/$$page/mayak.1; \
	done
	install -d $(DESTDIR)$(SHARE)/bash-completion/completions $(DESTDIR)$(SHARE)/zsh/site-functions \
	  $(DESTDIR)$(SHARE)/fish/vendor_completions.d
	$(MAYAK) --generate-completion-script bash >$(DESTDIR)$(SHARE)/bash-completion/completions/mayak
	$(MAYAK) --generate-completion-script zsh >$(DESTDIR)$(SHARE)/zsh/site-functions/_mayak
	$(MAYAK) --generate-completion-script fish >$(DESTDIR)$(SHARE)/fish/vendor_completions.d/mayak.fish

# One program that needs nothing of the system, as .tar.gz, .deb, wheel and image for containers, below .build/package/made.
# AGAIN=1 builds it twice and compares the bytes.
package: setup python package-needs
	scripts/package $(if $(AGAIN),--again) $(LIBRARIES)

# Whether anything in a package (PROGRAM: the one to ask) is older than what there is now; ends with 1 then.
package-news: python package-needs
	scripts/package --news $(or $(PROGRAM),mayak) $(LIBRARIES)

package-needs:
	@command -v dpkg-deb >/dev/null || { echo "packages are made on Debian or Ubuntu"; exit 2; }
	@if ! command -v bwrap >/dev/null || ! command -v gpgv >/dev/null || ! [ -e /usr/share/keyrings/debian-archive-keyring.gpg ]; then \
	  $(call apt,bubblewrap gpgv debian-archive-keyring); \
	fi

# Each package in systems with nothing else in them: put in, used as the guides say, taken out. WRITE=1 puts what was
# measured into docs/benchmarks.md.
test-packages: build package
	@if ! command -v debootstrap >/dev/null || ! [ -x /bin/busybox ]; then $(call apt,debootstrap busybox-static); fi
	scripts/check-packages .build/debug/mayak $(TODAY) $(if $(WRITE),--write)

clean:
	rm -rf .build
