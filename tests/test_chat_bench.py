"""The stream bench gives whole numbers; what they are is for the bench to say, not for a test."""

from app.dev import bench_stream


def test_the_stream_bench_measures_both() -> None:
    result = bench_stream.run(runs=1)
    assert result["goal"] == 1.5 and result["unit"] == "µs" and result["runs"] == 1
    for name in ("ours", "peer", "ratio", "low", "high"):
        value = result[name]
        assert isinstance(value, float) and value > 0
