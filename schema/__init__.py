"""The GraphQL language of the house: types, inputs, enums, error codes and the endpoint."""
