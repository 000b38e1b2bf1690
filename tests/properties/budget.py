"""How many generated cases a push has, and a longer run: CREDITGRAPH_PROPERTY_EXAMPLES=200 for each property."""

import os

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st

EXAMPLES = int(os.environ.get("CREDITGRAPH_PROPERTY_EXAMPLES", "0"))
SEEDS = st.integers(min_value=0, max_value=2**32)  # of one `Random`, from which a whole case is drawn


def budget(examples: int) -> settings:
    """Return the settings of a property: `examples` cases, the same for each push; a longer run draws new ones."""
    return settings(
        max_examples=EXAMPLES or examples,
        derandomize=not EXAMPLES,
        deadline=None,
        database=None,
        phases=(Phase.explicit, Phase.generate),  # a seed says nothing when it is made smaller
        suppress_health_check=list(HealthCheck),
    )
