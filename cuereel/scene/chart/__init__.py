"""A chart: what its entries measure, the bars, the ring or the line that shows it, and how it is asked for."""
