"""What graphql-core answers itself: `__schema`, `__type` and `__typename` at the root. No stored value is touched."""

from collections.abc import Mapping
from typing import Any

import orjson
from graphql import (
    DocumentNode,
    FieldNode,
    OperationDefinitionNode,
    SelectionSetNode,
    execute_sync,
)

from resolvers.plan import Operation


def introspect(operation: Operation, meta: tuple[FieldNode, ...], variables: Mapping[str, Any]) -> dict[str, str]:
    """Return the JSON text of each introspective root field, keyed by response key.

    variables: as they came in, not coerced: graphql-core coerces them itself
    Raises: GraphQLError where an argument can not be coerced.
    """
    if not meta:
        return {}
    old = operation.definition
    definition = OperationDefinitionNode(
        operation=old.operation,
        name=old.name,
        variable_definitions=old.variable_definitions,
        directives=(),
        selection_set=SelectionSetNode(selections=meta),
    )
    document = DocumentNode(definitions=(definition, *operation.fragments.values()))
    result = execute_sync(operation.schema, document, variable_values=dict(variables))
    if result.errors:
        raise result.errors[0]
    return {key: orjson.dumps(value).decode() for key, value in (result.data or {}).items()}
