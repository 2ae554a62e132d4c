"""Stands before Debian's python3-speechd for Orca, which is not changed: what it would have the speech daemon say is written to
$SPEECH_LOG, one JSON object a line, and no sound is made. Names that are not here are those of the real package."""

import html
import importlib.util
import json
import os
import re
import sys
import threading

_real_folder = "/usr/lib/python3/dist-packages/speechd"
_spec = importlib.util.spec_from_file_location(
    "speechd_real", _real_folder + "/__init__.py", submodule_search_locations=[_real_folder]
)
_real = importlib.util.module_from_spec(_spec)
sys.modules["speechd_real"] = _real
_spec.loader.exec_module(_real)
globals().update({name: value for name, value in vars(_real).items() if not name.startswith("_")})

_lock = threading.Lock()


def _write(text):
    plain = html.unescape(re.sub(r"<[^>]+>", "", text))
    with _lock, open(os.environ["SPEECH_LOG"], "a", encoding="utf-8") as log:
        log.write(json.dumps(plain, ensure_ascii=False) + "\n")


class SSIPClient(object):
    """Takes every command of Orca's; those that are not speech do nothing."""

    def __init__(self, *args, **options):
        pass

    def __getattr__(self, name):
        return lambda *args, **options: None

    def get_language(self):
        return "zh"

    def get_rate(self):
        return 0

    def get_pitch(self):
        return 0

    def get_volume(self):
        return 0

    def list_output_modules(self):
        return ("stand-in",)

    def list_synthesis_voices(self, *args, **options):
        return (("zh", "zh-CN", None), ("en", "en-US", None))

    def speak(self, text, callback=None, event_types=None, **options):
        _write(text)
        if callback:
            threading.Timer(0.02, _report, [callback]).start()

    def char(self, character, *args, **options):
        _write(character)

    def key(self, name, *args, **options):
        _write(name)


def _report(callback):
    for event in (_real.CallbackType.BEGIN, _real.CallbackType.END):
        callback(event)
