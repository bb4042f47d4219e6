from cuereel.declare import *  # noqa: F403
from cuereel.declare import Moment, Phrase, SceneParams, Spoken, Takes, addition, moment, phrase  # noqa: F401
