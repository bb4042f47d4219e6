"""What happens on a screen: a device, the pages of an invented app on it, and what is done with them."""
