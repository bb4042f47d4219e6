"""Who somebody is, the posture and the face -> a drawn person, with the hands that lie over what is held."""
