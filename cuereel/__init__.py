"""cuereel turns a video script with bracketed cues into a finished vertical explainer."""

import os

# The runtime of the voices reports its use over the network unless it is told not to before it is first imported.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
