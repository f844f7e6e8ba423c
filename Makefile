# Meridian's commands. `make run` and `make test` set the machine up by themselves; a second run starts at once.
.DEFAULT_GOAL := help
.PHONY: help run test bench pictures doctor setup assets check lock clean speech-models
MAKEFLAGS += --no-print-directory
ARGS ?=

help:  ## this list
	@sed -n 's/^\([a-z-]*\):.*## /  make \1#/p' Makefile | awk -F'#' '{ printf "%-20s %s\n", $$1, $$2 }'

run: assets  ## set up what is missing and open the cockpit (without a screen: the demo drive into out/)
	@.venv/bin/python main.py $(ARGS)

test:  ## set up what is missing and run every check and test
	@sh app/dev/setup.sh test
	@.venv/bin/python -m app.dev.build
	@[ -d build/valhalla ] || .venv/bin/python -m app.dev.get_valhalla || true
	@.venv/bin/python -m app.dev.check $(ARGS)

bench: assets  ## measure against a bare window, in ratios
	@.venv/bin/python main.py bench $(ARGS)

pictures: assets  ## a picture of every screen and orb state into out/pictures; pictures and film of the README anew
	@for mode in night day; do \
		.venv/bin/python main.py shots out/pictures --language en --size 1920x720 --theme meridian --mode $$mode $(ARGS) || exit; done
	@mkdir -p assets/pictures
	@for name in night-home day-home night-media night-overview night-trip-plan night-search day-on-the-way night-vehicle \
		night-comfort night-cards night-help-answer night-house night-arrange night-cluster night-study-task night-study-sus; do \
		cp out/pictures/1920x720-en-$$name.png assets/pictures/$$name.png; done
	@.venv/bin/python -m app.dev.brands_picture assets/pictures/brands.png
	@.venv/bin/python -m app.dev.readme_pictures.gallery assets/pictures/gallery.webp
	@.venv/bin/python -m app.dev.readme_pictures.study_pictures assets/pictures
	@.venv/bin/python -m app.dev.readme_film assets/pictures/film.webp

doctor: assets  ## check display, sound, models, endpoint, disk; says the mend for each
	@.venv/bin/python main.py doctor $(ARGS)

setup:  ## system packages, .venv and pinned Python packages only
	@sh app/dev/setup.sh run

assets: setup  ## build what is made rather than stored: map, music, speech model, shaders, translations
	@.venv/bin/python -m app.dev.build

speech-models: assets  ## maintainers: train the built-in speech models anew (an hour or two each, two cores)
	@.venv/bin/python -m pip install --quiet --group training
	@.venv/bin/python -m app.dev.train_speech en
	@.venv/bin/python -m app.dev.train_speech zh

lock: setup  ## maintainers: pin the newest allowed Python packages anew
	@.venv/bin/python -m app.dev.lock

clean:  ## remove everything that make made here (not the system packages)
	find qml -name '*.qsb' -exec rm {} +
	rm -rf build out .venv .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
