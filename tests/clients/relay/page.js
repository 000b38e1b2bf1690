// What relay-compiler reads: a page in a fragment, loaded further by a query that the compiler writes.
graphql`
  query pageQuery($count: Int!, $code: String!) {
    ...page_records @arguments(count: $count)
    subject(code: $code) {
      __typename
      id
      name
      recordCount
      ... on Organization {
        legalRepresentative
        registeredOn
        soleTrader
      }
    }
  }
`;

graphql`
  fragment page_records on Query
  @argumentDefinitions(count: { type: "Int!" }, cursor: { type: "String" })
  @refetchable(queryName: "pageMoreQuery") {
    records(first: $count, after: $cursor, orderBy: DECIDED_ON_DESC) @connection(key: "page_records") {
      edges {
        node {
          id
          title
          content
        }
      }
    }
  }
`;

graphql`
  query pageAgainQuery($id: ID!) {
    node(id: $id) {
      ...page_face @alias(as: "face")
    }
  }
`;

graphql`
  fragment page_face on Subject @refetchable(queryName: "pageFaceQuery") {
    id
    name
  }
`;

graphql`
  query pageAbsentQuery {
    node(id: "nobody") {
      id
    }
    viewer {
      role
    }
  }
`;

graphql`
  query pageRefusedQuery {
    subject(code: "no code") {
      id
    }
  }
`;

graphql`
  query pageDutyQuery($code: String!, $matter: String!) @purpose(code: ADMIN_LICENSING, matter: $matter) {
    viewer {
      role
      purposes
    }
    subject(code: $code) {
      id
      recordCount
    }
  }
`;
