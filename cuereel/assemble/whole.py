"""Stands in for `cuereel.whole` under the name that this stage knew it by."""

from cuereel.whole import write_whole

__all__ = ["write_whole"]
