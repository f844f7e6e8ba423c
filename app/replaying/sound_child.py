"""`python -m app.replaying.sound_child SESSION SPEAKER`: plays a session's sound as standard input says.

{"play": session second, "since": monotonic time} and {"stop": true}, an object a line; ends with its input. What is
wrong comes out as {"problem": one sentence}.
"""

import json
import sys
import threading
from pathlib import Path

from app.assistant.speech.devices.portaudio import NoDevice
from app.assistant.speech.devices.speaker import OpenSpeaker
from app.replaying.tracks import Tracks


def main() -> int:
    """Play until standard input ends."""
    tracks = Tracks(Path(sys.argv[1]))
    over = threading.Event()
    reader = threading.Thread(target=_read_ahead, args=(tracks, over), daemon=True)
    reader.start()
    speaker: OpenSpeaker | None = None
    for line in sys.stdin:
        wish = json.loads(line)
        if "play" in wish:
            tracks.play(float(wish["play"]), float(wish["since"]))
            try:
                speaker = speaker or OpenSpeaker(sys.argv[2], tracks)
            except NoDevice as error:
                print(json.dumps({"problem": str(error)}), flush=True)
                return 1
        else:
            tracks.stop()
    over.set()
    if speaker is not None:
        speaker.close()
    return 0


def _read_ahead(tracks: Tracks, over: threading.Event) -> None:
    while not over.wait(1.0):
        tracks.prepare()


if __name__ == "__main__":
    sys.exit(main())
