"""The features that the network hears: 40 high-resolution mel cepstra of Kaldi every 10 ms."""

from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

RATE = 16_000
CEPSTRA = 40
# The same settings as a file that Vosk reads.
MFCC_CONF = """--use-energy=false
--num-mel-bins=40
--num-ceps=40
--low-freq=20
--high-freq=-400
--sample-frequency=16000
--dither=0
"""


@cache
def _options() -> Any:
    import kaldi_native_fbank

    options = kaldi_native_fbank.MfccOptions()
    options.frame_opts.samp_freq = RATE
    options.frame_opts.dither = 0
    options.mel_opts.num_bins = CEPSTRA
    options.mel_opts.low_freq = 20
    options.mel_opts.high_freq = -400
    options.num_ceps = CEPSTRA
    options.use_energy = False
    return options


def cepstra(samples: NDArray[Any]) -> NDArray[np.float32]:
    """Features of sound at 16 kHz in the scale of 16-bit samples; one row every 10 ms."""
    import kaldi_native_fbank

    mfcc = kaldi_native_fbank.OnlineMfcc(_options())
    mfcc.accept_waveform(RATE, samples.astype(np.float32).tolist())
    mfcc.input_finished()
    frames = [mfcc.get_frame(place) for place in range(mfcc.num_frames_ready)]
    return np.stack(frames).astype(np.float32) if frames else np.zeros((0, CEPSTRA), np.float32)
