SELECT anon_1.j AS c0, anon_1.d AS c1, 1 AS c2
FROM (
  SELECT 1 AS one) AS anon_2
LEFT OUTER JOIN (
  SELECT CASE WHEN (anon_3.kind != 'NATURAL_PERSON') THEN json_build_object('__typename', 'Organization', 'name', anon_3.name, 'status',
      anon_3.status, 'negative', anon_4.j, 'records', anon_5.j, 'listEntries', anon_6.j) WHEN (anon_3.kind = 'NATURAL_PERSON')
      THEN json_build_object('__typename', 'Person', 'name', anon_3.name, 'status', anon_3.status, 'negative', anon_7.j, 'records',
      anon_8.j, 'listEntries', anon_9.j) ELSE NULL END AS j, '' || '' || coalesce(anon_4.d, '') || coalesce(anon_5.d,
      '') || coalesce(anon_6.d, '') || coalesce(anon_7.d, '') || coalesce(anon_8.d, '') || coalesce(anon_9.d, '') AS d
  FROM (
    SELECT subject_1.id AS id, subject_1.identity_key AS identity_key, subject_1.pseudonym AS pseudonym, subject_1.kind AS kind,
        subject_1.name AS name, subject_1.name_bigrams AS name_bigrams, subject_1.code AS code, subject_1.region_code AS region_code,
        subject_1.openness AS openness, subject_1.openness_basis AS openness_basis, subject_1.status AS status,
        subject_1.sole_trader AS sole_trader, subject_1.legal_representative AS legal_representative,
        subject_1.registered_on AS registered_on, subject_1.document_type AS document_type, subject_1.masked_number AS masked_number,
        subject_1.listed_number AS listed_number
    FROM subject AS subject_1
    WHERE (subject_1.kind != 'NATURAL_PERSON' AND (subject_1.openness = 'OPEN' AND subject_1.openness_basis IS NOT NULL OR (EXISTS (
            SELECT 1
            FROM record AS record_1
            WHERE record_1.subject_id = subject_1.id AND record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL
                AND record_1.confidentiality = 'NONE' AND record_1.state = 'ACTIVE' AND (record_1.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (record_1.publicity_until IS NULL OR record_1.publicity_until >= $1::DATE)
                AND NOT (coalesce(record_1.disclosure_until < $1::DATE, false) OR record_1.state = 'ARCHIVED'
                OR record_1.state IN ('DELETED', 'REVOKED') OR record_1.record_class = 'NEGATIVE'
                AND NOT coalesce(record_1.notice_served_on <= $1::DATE, false)) OFFSET 0 )) OR (EXISTS (
            SELECT 1
            FROM list_entry AS list_entry_1
            WHERE list_entry_1.subject_id = subject_1.id AND list_entry_1.openness = 'OPEN' AND list_entry_1.openness_basis IS NOT NULL
                AND list_entry_1.state = 'PUBLISHED' AND coalesce(list_entry_1.published_on <= $1::DATE, false)
                AND (list_entry_1.publicity_until IS NULL OR list_entry_1.publicity_until >= $1::DATE)
                AND NOT (list_entry_1.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_1.removed_on <= $1::DATE, false)) OFFSET 0 )))
                OR subject_1.kind = 'NATURAL_PERSON' AND ((EXISTS (
            SELECT 1
            FROM record AS record_2
            WHERE record_2.subject_id = subject_1.id AND record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL
                AND record_2.confidentiality = 'NONE' AND record_2.state = 'ACTIVE' AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (record_2.publicity_until IS NULL OR record_2.publicity_until >= $1::DATE)
                AND NOT (coalesce(record_2.disclosure_until < $1::DATE, false) OR record_2.state = 'ARCHIVED'
                OR record_2.state IN ('DELETED', 'REVOKED') OR record_2.record_class = 'NEGATIVE'
                AND NOT coalesce(record_2.notice_served_on <= $1::DATE, false)) OFFSET 0 )) OR (EXISTS (
            SELECT 1
            FROM list_entry AS list_entry_2
            WHERE list_entry_2.subject_id = subject_1.id AND list_entry_2.openness = 'OPEN' AND list_entry_2.openness_basis IS NOT NULL
                AND list_entry_2.state = 'PUBLISHED' AND coalesce(list_entry_2.published_on <= $1::DATE, false)
                AND (list_entry_2.publicity_until IS NULL OR list_entry_2.publicity_until >= $1::DATE)
                AND NOT (list_entry_2.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_2.removed_on <= $1::DATE,
                false)) OFFSET 0 )))) AND subject_1.identity_key = $2::VARCHAR
    LIMIT 1) AS anon_3
  LEFT OUTER JOIN LATERAL (
    SELECT (
      SELECT count(*) AS count_1
      FROM record AS record_3
      WHERE record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL AND record_3.confidentiality = 'NONE'
          AND record_3.state = 'ACTIVE' AND (record_3.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_3.publicity_until IS NULL
          OR record_3.publicity_until >= $1::DATE) AND record_3.state != 'DELETED' AND NOT (coalesce(record_3.disclosure_until < $1::DATE,
          false) OR record_3.state = 'ARCHIVED') AND NOT (record_3.record_class = 'NEGATIVE'
          AND NOT coalesce(record_3.notice_served_on <= $1::DATE, false)) AND record_3.state != 'REVOKED'
          AND record_3.record_class = 'NEGATIVE' AND record_3.subject_id = anon_3.id AND anon_3.kind != 'NATURAL_PERSON') AS j,
          '' AS d) AS anon_4 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('totalCount', (
        SELECT count(*) AS count_2
        FROM record AS record_4
        WHERE record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL AND record_4.confidentiality = 'NONE'
            AND record_4.state = 'ACTIVE' AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_4.publicity_until IS NULL
            OR record_4.publicity_until >= $1::DATE) AND record_4.state != 'DELETED'
            AND NOT (coalesce(record_4.disclosure_until < $1::DATE, false) OR record_4.state = 'ARCHIVED')
            AND NOT (record_4.record_class = 'NEGATIVE' AND NOT coalesce(record_4.notice_served_on <= $1::DATE, false))
            AND record_4.state != 'REVOKED' AND record_4.subject_id = anon_3.id AND anon_3.kind != 'NATURAL_PERSON'), 'nodes',
            coalesce(json_agg(json_build_object('title', CASE WHEN (anon_10.openness = 'OPEN' AND anon_10.openness_basis IS NOT NULL
            AND anon_10.confidentiality = 'NONE' AND anon_10.state = 'ACTIVE' AND (anon_10.category NOT IN ('OFFICIAL_INTEGRITY'))
            AND (anon_10.publicity_until IS NULL OR anon_10.publicity_until >= $1::DATE) AND anon_10.screened IS true) THEN anon_10.title
            ELSE NULL END, 'category', anon_10.category, 'openness', anon_10.openness, 'opennessBasis', anon_10.openness_basis,
            'decidedOn', anon_10.decided_on, 'publicityUntil', anon_10.publicity_until, 'disclosureUntil', CASE WHEN false
            THEN anon_10.disclosure_until ELSE NULL END, 'flags', json_build_object('disputed', (anon_10.disputed_since IS NOT NULL),
            'repaired', (anon_10.repaired_on IS NOT NULL), 'underReview', (anon_10.under_review_since IS NOT NULL)))
          ORDER BY anon_10.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('', ''), '') || '' AS d
    FROM (
      SELECT anon_11.id AS id, anon_11.subject_id AS subject_id, anon_11.category AS category, anon_11.record_class AS record_class,
          anon_11.catalogue_item_id AS catalogue_item_id, anon_11.provider_id AS provider_id, anon_11.provider_key AS provider_key,
          anon_11.jurisdiction AS jurisdiction, anon_11.region_code AS region_code, anon_11.openness AS openness,
          anon_11.openness_basis AS openness_basis, anon_11.openness_reference AS openness_reference,
          anon_11.confidentiality AS confidentiality, anon_11.screened AS screened, anon_11.title AS title,
          anon_11.document_number AS document_number, anon_11.content AS content, anon_11.content_digest AS content_digest,
          anon_11.decided_on AS decided_on, anon_11.ended_on AS ended_on, anon_11.ended_on_source AS ended_on_source,
          anon_11.notice_served_on AS notice_served_on, anon_11.publicity_until AS publicity_until,
          anon_11.disclosure_until AS disclosure_until, anon_11.state AS state, anon_11.disputed_since AS disputed_since,
          anon_11.repaired_on AS repaired_on, anon_11.under_review_since AS under_review_since, anon_11.version AS version,
          anon_11.submitted_at AS submitted_at, anon_11.origin AS origin, anon_11.subtype AS subtype, anon_11.procedure AS procedure,
          anon_11.seriousness AS seriousness, anon_11.exception_reason AS exception_reason, anon_11.declared_until AS declared_until,
          anon_11.publicity_due_on AS publicity_due_on, anon_11.opened_on AS opened_on, anon_11.basis_kind AS basis_kind,
          anon_11.basis_number AS basis_number, anon_11.basis_issuer AS basis_issuer, anon_11.notice_reference AS notice_reference,
          anon_11.basis_effective_on AS basis_effective_on, anon_11.performance_due_on AS performance_due_on,
          anon_11.performed_on AS performed_on, anon_11.agreement_id AS agreement_id, anon_11.statement_digest AS statement_digest,
          anon_11.corrects_id AS corrects_id, anon_11.sort_key AS sort_key, row_number() OVER (ORDER BY anon_11.sort_key DESC,
          anon_11.id DESC) AS rn
      FROM (
        SELECT record_5.id AS id, record_5.subject_id AS subject_id, record_5.category AS category, record_5.record_class AS record_class,
            record_5.catalogue_item_id AS catalogue_item_id, record_5.provider_id AS provider_id, record_5.provider_key AS provider_key,
            record_5.jurisdiction AS jurisdiction, record_5.region_code AS region_code, record_5.openness AS openness,
            record_5.openness_basis AS openness_basis, record_5.openness_reference AS openness_reference,
            record_5.confidentiality AS confidentiality, record_5.screened AS screened, record_5.title AS title,
            record_5.document_number AS document_number, record_5.content AS content, record_5.content_digest AS content_digest,
            record_5.decided_on AS decided_on, record_5.ended_on AS ended_on, record_5.ended_on_source AS ended_on_source,
            record_5.notice_served_on AS notice_served_on, record_5.publicity_until AS publicity_until,
            record_5.disclosure_until AS disclosure_until, record_5.state AS state, record_5.disputed_since AS disputed_since,
            record_5.repaired_on AS repaired_on, record_5.under_review_since AS under_review_since, record_5.version AS version,
            record_5.submitted_at AS submitted_at, record_5.origin AS origin, record_5.subtype AS subtype, record_5.procedure AS procedure,
            record_5.seriousness AS seriousness, record_5.exception_reason AS exception_reason, record_5.declared_until AS declared_until,
            record_5.publicity_due_on AS publicity_due_on, record_5.opened_on AS opened_on, record_5.basis_kind AS basis_kind,
            record_5.basis_number AS basis_number, record_5.basis_issuer AS basis_issuer, record_5.notice_reference AS notice_reference,
            record_5.basis_effective_on AS basis_effective_on, record_5.performance_due_on AS performance_due_on,
            record_5.performed_on AS performed_on, record_5.agreement_id AS agreement_id, record_5.statement_digest AS statement_digest,
            record_5.corrects_id AS corrects_id, record_5.decided_on AS sort_key
        FROM record AS record_5
        WHERE record_5.openness = 'OPEN' AND record_5.openness_basis IS NOT NULL AND record_5.confidentiality = 'NONE'
            AND record_5.state = 'ACTIVE' AND (record_5.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_5.publicity_until IS NULL
            OR record_5.publicity_until >= $1::DATE) AND record_5.state != 'DELETED'
            AND NOT (coalesce(record_5.disclosure_until < $1::DATE, false) OR record_5.state = 'ARCHIVED')
            AND NOT (record_5.record_class = 'NEGATIVE' AND NOT coalesce(record_5.notice_served_on <= $1::DATE, false))
            AND record_5.state != 'REVOKED' AND record_5.subject_id = anon_3.id AND anon_3.kind != 'NATURAL_PERSON'
        ORDER BY record_5.decided_on DESC, record_5.id DESC
        LIMIT 20) AS anon_11) AS anon_10) AS anon_5 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT coalesce(json_agg(json_build_object('state', anon_12.state, 'grounds', CASE WHEN (anon_12.openness = 'OPEN'
        AND anon_12.openness_basis IS NOT NULL AND anon_12.state = 'PUBLISHED' AND coalesce(anon_12.published_on <= $1::DATE, false)
        AND (anon_12.publicity_until IS NULL OR anon_12.publicity_until >= $1::DATE) AND anon_12.screened IS true) THEN anon_12.grounds
        ELSE NULL END, 'disputed', (anon_12.disputed_since IS NOT NULL), 'list', anon_13.j)
        ORDER BY anon_12.rn) FILTER (WHERE 1 = 1), '[]'::json) AS j, coalesce(string_agg('' || coalesce(anon_13.d, ''), ''), '') AS d
    FROM (
      SELECT list_entry_3.id AS id, list_entry_3.list_id AS list_id, list_entry_3.subject_id AS subject_id, list_entry_3.state AS state,
          list_entry_3.behaviour AS behaviour, list_entry_3.grounds AS grounds, list_entry_3.screened AS screened,
          list_entry_3.basis_document AS basis_document, list_entry_3.determining_unit_id AS determining_unit_id,
          list_entry_3.region_code AS region_code, list_entry_3.openness AS openness, list_entry_3.openness_basis AS openness_basis,
          list_entry_3.decided_on AS decided_on, list_entry_3.published_on AS published_on,
          list_entry_3.publicity_until AS publicity_until, list_entry_3.removed_on AS removed_on,
          list_entry_3.disputed_since AS disputed_since, list_entry_3.ground_record_id AS ground_record_id,
          row_number() OVER (ORDER BY list_entry_3.decided_on DESC, list_entry_3.id DESC) AS rn
      FROM list_entry AS list_entry_3
      WHERE list_entry_3.openness = 'OPEN' AND list_entry_3.openness_basis IS NOT NULL AND list_entry_3.state = 'PUBLISHED'
          AND coalesce(list_entry_3.published_on <= $1::DATE, false) AND (list_entry_3.publicity_until IS NULL
          OR list_entry_3.publicity_until >= $1::DATE) AND NOT (list_entry_3.state IN ('REMOVED', 'DROPPED')
          OR coalesce(list_entry_3.removed_on <= $1::DATE, false)) AND list_entry_3.subject_id = anon_3.id
          AND anon_3.kind != 'NATURAL_PERSON'
      ORDER BY list_entry_3.decided_on DESC, list_entry_3.id DESC
      LIMIT 100) AS anon_12
    LEFT OUTER JOIN LATERAL (
      SELECT json_build_object('name', anon_14.name) AS j, '' || '' AS d
      FROM (
        SELECT credit_list_1.id AS id, credit_list_1.key AS key, credit_list_1.name AS name, credit_list_1.type AS type,
            credit_list_1.authority AS authority, credit_list_1.region_code AS region_code, credit_list_1.jurisdiction AS jurisdiction,
            credit_list_1.legal_basis AS legal_basis, credit_list_1.number_exception AS number_exception
        FROM credit_list AS credit_list_1
        WHERE true AND credit_list_1.id = anon_12.list_id
        LIMIT 1) AS anon_14) AS anon_13 ON true) AS anon_6 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT (
      SELECT count(*) AS count_3
      FROM record AS record_6
      WHERE record_6.openness = 'OPEN' AND record_6.openness_basis IS NOT NULL AND record_6.confidentiality = 'NONE'
          AND record_6.state = 'ACTIVE' AND (record_6.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_6.publicity_until IS NULL
          OR record_6.publicity_until >= $1::DATE) AND record_6.state != 'DELETED' AND NOT (coalesce(record_6.disclosure_until < $1::DATE,
          false) OR record_6.state = 'ARCHIVED') AND NOT (record_6.record_class = 'NEGATIVE'
          AND NOT coalesce(record_6.notice_served_on <= $1::DATE, false)) AND record_6.state != 'REVOKED'
          AND record_6.record_class = 'NEGATIVE' AND record_6.subject_id = anon_3.id AND anon_3.kind = 'NATURAL_PERSON') AS j,
          '' AS d) AS anon_7 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('totalCount', (
        SELECT count(*) AS count_4
        FROM record AS record_7
        WHERE record_7.openness = 'OPEN' AND record_7.openness_basis IS NOT NULL AND record_7.confidentiality = 'NONE'
            AND record_7.state = 'ACTIVE' AND (record_7.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_7.publicity_until IS NULL
            OR record_7.publicity_until >= $1::DATE) AND record_7.state != 'DELETED'
            AND NOT (coalesce(record_7.disclosure_until < $1::DATE, false) OR record_7.state = 'ARCHIVED')
            AND NOT (record_7.record_class = 'NEGATIVE' AND NOT coalesce(record_7.notice_served_on <= $1::DATE, false))
            AND record_7.state != 'REVOKED' AND record_7.subject_id = anon_3.id AND anon_3.kind = 'NATURAL_PERSON'), 'nodes',
            coalesce(json_agg(json_build_object('title', CASE WHEN (anon_15.openness = 'OPEN' AND anon_15.openness_basis IS NOT NULL
            AND anon_15.confidentiality = 'NONE' AND anon_15.state = 'ACTIVE' AND (anon_15.category NOT IN ('OFFICIAL_INTEGRITY'))
            AND (anon_15.publicity_until IS NULL OR anon_15.publicity_until >= $1::DATE) AND anon_15.screened IS true) THEN anon_15.title
            ELSE NULL END, 'category', anon_15.category, 'openness', anon_15.openness, 'opennessBasis', anon_15.openness_basis,
            'decidedOn', anon_15.decided_on, 'publicityUntil', anon_15.publicity_until, 'disclosureUntil', CASE WHEN false
            THEN anon_15.disclosure_until ELSE NULL END, 'flags', json_build_object('disputed', (anon_15.disputed_since IS NOT NULL),
            'repaired', (anon_15.repaired_on IS NOT NULL), 'underReview', (anon_15.under_review_since IS NOT NULL)))
          ORDER BY anon_15.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('', ''), '') || '' AS d
    FROM (
      SELECT anon_16.id AS id, anon_16.subject_id AS subject_id, anon_16.category AS category, anon_16.record_class AS record_class,
          anon_16.catalogue_item_id AS catalogue_item_id, anon_16.provider_id AS provider_id, anon_16.provider_key AS provider_key,
          anon_16.jurisdiction AS jurisdiction, anon_16.region_code AS region_code, anon_16.openness AS openness,
          anon_16.openness_basis AS openness_basis, anon_16.openness_reference AS openness_reference,
          anon_16.confidentiality AS confidentiality, anon_16.screened AS screened, anon_16.title AS title,
          anon_16.document_number AS document_number, anon_16.content AS content, anon_16.content_digest AS content_digest,
          anon_16.decided_on AS decided_on, anon_16.ended_on AS ended_on, anon_16.ended_on_source AS ended_on_source,
          anon_16.notice_served_on AS notice_served_on, anon_16.publicity_until AS publicity_until,
          anon_16.disclosure_until AS disclosure_until, anon_16.state AS state, anon_16.disputed_since AS disputed_since,
          anon_16.repaired_on AS repaired_on, anon_16.under_review_since AS under_review_since, anon_16.version AS version,
          anon_16.submitted_at AS submitted_at, anon_16.origin AS origin, anon_16.subtype AS subtype, anon_16.procedure AS procedure,
          anon_16.seriousness AS seriousness, anon_16.exception_reason AS exception_reason, anon_16.declared_until AS declared_until,
          anon_16.publicity_due_on AS publicity_due_on, anon_16.opened_on AS opened_on, anon_16.basis_kind AS basis_kind,
          anon_16.basis_number AS basis_number, anon_16.basis_issuer AS basis_issuer, anon_16.notice_reference AS notice_reference,
          anon_16.basis_effective_on AS basis_effective_on, anon_16.performance_due_on AS performance_due_on,
          anon_16.performed_on AS performed_on, anon_16.agreement_id AS agreement_id, anon_16.statement_digest AS statement_digest,
          anon_16.corrects_id AS corrects_id, anon_16.sort_key AS sort_key, row_number() OVER (ORDER BY anon_16.sort_key DESC,
          anon_16.id DESC) AS rn
      FROM (
        SELECT record_8.id AS id, record_8.subject_id AS subject_id, record_8.category AS category, record_8.record_class AS record_class,
            record_8.catalogue_item_id AS catalogue_item_id, record_8.provider_id AS provider_id, record_8.provider_key AS provider_key,
            record_8.jurisdiction AS jurisdiction, record_8.region_code AS region_code, record_8.openness AS openness,
            record_8.openness_basis AS openness_basis, record_8.openness_reference AS openness_reference,
            record_8.confidentiality AS confidentiality, record_8.screened AS screened, record_8.title AS title,
            record_8.document_number AS document_number, record_8.content AS content, record_8.content_digest AS content_digest,
            record_8.decided_on AS decided_on, record_8.ended_on AS ended_on, record_8.ended_on_source AS ended_on_source,
            record_8.notice_served_on AS notice_served_on, record_8.publicity_until AS publicity_until,
            record_8.disclosure_until AS disclosure_until, record_8.state AS state, record_8.disputed_since AS disputed_since,
            record_8.repaired_on AS repaired_on, record_8.under_review_since AS under_review_since, record_8.version AS version,
            record_8.submitted_at AS submitted_at, record_8.origin AS origin, record_8.subtype AS subtype, record_8.procedure AS procedure,
            record_8.seriousness AS seriousness, record_8.exception_reason AS exception_reason, record_8.declared_until AS declared_until,
            record_8.publicity_due_on AS publicity_due_on, record_8.opened_on AS opened_on, record_8.basis_kind AS basis_kind,
            record_8.basis_number AS basis_number, record_8.basis_issuer AS basis_issuer, record_8.notice_reference AS notice_reference,
            record_8.basis_effective_on AS basis_effective_on, record_8.performance_due_on AS performance_due_on,
            record_8.performed_on AS performed_on, record_8.agreement_id AS agreement_id, record_8.statement_digest AS statement_digest,
            record_8.corrects_id AS corrects_id, record_8.decided_on AS sort_key
        FROM record AS record_8
        WHERE record_8.openness = 'OPEN' AND record_8.openness_basis IS NOT NULL AND record_8.confidentiality = 'NONE'
            AND record_8.state = 'ACTIVE' AND (record_8.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_8.publicity_until IS NULL
            OR record_8.publicity_until >= $1::DATE) AND record_8.state != 'DELETED'
            AND NOT (coalesce(record_8.disclosure_until < $1::DATE, false) OR record_8.state = 'ARCHIVED')
            AND NOT (record_8.record_class = 'NEGATIVE' AND NOT coalesce(record_8.notice_served_on <= $1::DATE, false))
            AND record_8.state != 'REVOKED' AND record_8.subject_id = anon_3.id AND anon_3.kind = 'NATURAL_PERSON'
        ORDER BY record_8.decided_on DESC, record_8.id DESC
        LIMIT 20) AS anon_16) AS anon_15) AS anon_8 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT coalesce(json_agg(json_build_object('state', anon_17.state, 'grounds', CASE WHEN (anon_17.openness = 'OPEN'
        AND anon_17.openness_basis IS NOT NULL AND anon_17.state = 'PUBLISHED' AND coalesce(anon_17.published_on <= $1::DATE, false)
        AND (anon_17.publicity_until IS NULL OR anon_17.publicity_until >= $1::DATE) AND anon_17.screened IS true) THEN anon_17.grounds
        ELSE NULL END, 'disputed', (anon_17.disputed_since IS NOT NULL), 'list', anon_18.j)
        ORDER BY anon_17.rn) FILTER (WHERE 1 = 1), '[]'::json) AS j, coalesce(string_agg('' || coalesce(anon_18.d, ''), ''), '') AS d
    FROM (
      SELECT list_entry_4.id AS id, list_entry_4.list_id AS list_id, list_entry_4.subject_id AS subject_id, list_entry_4.state AS state,
          list_entry_4.behaviour AS behaviour, list_entry_4.grounds AS grounds, list_entry_4.screened AS screened,
          list_entry_4.basis_document AS basis_document, list_entry_4.determining_unit_id AS determining_unit_id,
          list_entry_4.region_code AS region_code, list_entry_4.openness AS openness, list_entry_4.openness_basis AS openness_basis,
          list_entry_4.decided_on AS decided_on, list_entry_4.published_on AS published_on,
          list_entry_4.publicity_until AS publicity_until, list_entry_4.removed_on AS removed_on,
          list_entry_4.disputed_since AS disputed_since, list_entry_4.ground_record_id AS ground_record_id,
          row_number() OVER (ORDER BY list_entry_4.decided_on DESC, list_entry_4.id DESC) AS rn
      FROM list_entry AS list_entry_4
      WHERE list_entry_4.openness = 'OPEN' AND list_entry_4.openness_basis IS NOT NULL AND list_entry_4.state = 'PUBLISHED'
          AND coalesce(list_entry_4.published_on <= $1::DATE, false) AND (list_entry_4.publicity_until IS NULL
          OR list_entry_4.publicity_until >= $1::DATE) AND NOT (list_entry_4.state IN ('REMOVED', 'DROPPED')
          OR coalesce(list_entry_4.removed_on <= $1::DATE, false)) AND list_entry_4.subject_id = anon_3.id
          AND anon_3.kind = 'NATURAL_PERSON'
      ORDER BY list_entry_4.decided_on DESC, list_entry_4.id DESC
      LIMIT 100) AS anon_17
    LEFT OUTER JOIN LATERAL (
      SELECT json_build_object('name', anon_19.name) AS j, '' || '' AS d
      FROM (
        SELECT credit_list_2.id AS id, credit_list_2.key AS key, credit_list_2.name AS name, credit_list_2.type AS type,
            credit_list_2.authority AS authority, credit_list_2.region_code AS region_code, credit_list_2.jurisdiction AS jurisdiction,
            credit_list_2.legal_basis AS legal_basis, credit_list_2.number_exception AS number_exception
        FROM credit_list AS credit_list_2
        WHERE true AND credit_list_2.id = anon_17.list_id
        LIMIT 1) AS anon_19) AS anon_18 ON true) AS anon_9 ON true) AS anon_1 ON true
