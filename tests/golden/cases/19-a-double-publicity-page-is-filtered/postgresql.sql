WITH anon_4 AS (
  SELECT anon_5.id AS id
  FROM (
    SELECT anon_6.id AS id
    FROM (
      SELECT region_closure.descendant AS descendant
      FROM region_closure
      WHERE region_closure.ancestor = $1::VARCHAR) AS anon_7 JOIN LATERAL (
      SELECT record_1.id AS id
      FROM record AS record_1
      WHERE record_1.region_code = anon_7.descendant
      ORDER BY record_1.decided_on, record_1.id
      LIMIT 2001) AS anon_6 ON true
    LIMIT 2001) AS anon_5), anon_3 AS (
  SELECT count(*) <= 2000 AS is_few
  FROM anon_4)
SELECT anon_1.j AS c0, anon_1.d AS c1, 1 AS c2
FROM (
  SELECT 1 AS one) AS anon_2
LEFT OUTER JOIN (
  SELECT json_build_object('totalCount', CASE WHEN (
      SELECT anon_3.is_few
      FROM anon_3) THEN (
      SELECT count(*) AS count_1
      FROM record AS record_2
      WHERE record_2.id = any(array((
            SELECT anon_4.id
            FROM anon_4))) AND record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL AND record_2.confidentiality = 'NONE'
                AND record_2.state = 'ACTIVE' AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_2.publicity_until IS NULL
                OR record_2.publicity_until >= $2::DATE) AND record_2.state != 'DELETED'
                AND NOT (coalesce(record_2.disclosure_until < $2::DATE, false) OR record_2.state = 'ARCHIVED')
                AND NOT (record_2.record_class = 'NEGATIVE' AND NOT coalesce(record_2.notice_served_on <= $2::DATE, false))
                AND record_2.state != 'REVOKED' AND record_2.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY')
                AND record_2.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = $3::VARCHAR) AND record_2.provider_id = (
        SELECT unit_1.id
        FROM unit AS unit_1
        WHERE unit_1.code = $4::VARCHAR AND true) AND record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL
            AND record_2.confidentiality = 'NONE' AND record_2.state = 'ACTIVE' AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY'))
            AND (record_2.publicity_until IS NULL OR record_2.publicity_until >= $2::DATE) AND record_2.screened IS true
            AND strpos(record_2.title, $5::VARCHAR) > 0 AND record_2.decided_on >= $6::DATE AND record_2.decided_on <= $7::DATE) WHEN NOT (
      SELECT anon_3.is_few
      FROM anon_3) THEN (
      SELECT count(*) AS count_2
      FROM record AS record_3
      WHERE record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL AND record_3.confidentiality = 'NONE'
          AND record_3.state = 'ACTIVE' AND (record_3.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_3.publicity_until IS NULL
          OR record_3.publicity_until >= $2::DATE) AND record_3.state != 'DELETED' AND NOT (coalesce(record_3.disclosure_until < $2::DATE,
          false) OR record_3.state = 'ARCHIVED') AND NOT (record_3.record_class = 'NEGATIVE'
          AND NOT coalesce(record_3.notice_served_on <= $2::DATE, false)) AND record_3.state != 'REVOKED'
          AND record_3.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY') AND record_3.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = $8::VARCHAR) AND record_3.provider_id = (
        SELECT unit_2.id
        FROM unit AS unit_2
        WHERE unit_2.code = $9::VARCHAR AND true) AND record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL
            AND record_3.confidentiality = 'NONE' AND record_3.state = 'ACTIVE' AND (record_3.category NOT IN ('OFFICIAL_INTEGRITY'))
            AND (record_3.publicity_until IS NULL OR record_3.publicity_until >= $2::DATE) AND record_3.screened IS true
            AND strpos(record_3.title, $10::VARCHAR) > 0 AND record_3.decided_on >= $11::DATE AND record_3.decided_on <= $12::DATE)
            ELSE NULL END, 'nodes', coalesce(json_agg(json_build_object('title', CASE WHEN (anon_8.openness = 'OPEN'
            AND anon_8.openness_basis IS NOT NULL AND anon_8.confidentiality = 'NONE' AND anon_8.state = 'ACTIVE'
            AND (anon_8.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_8.publicity_until IS NULL OR anon_8.publicity_until >= $2::DATE)
            AND anon_8.screened IS true) THEN anon_8.title ELSE NULL END, 'category', anon_8.category, 'documentNumber',
            anon_8.document_number, 'decidedOn', anon_8.decided_on, 'regionCode', anon_8.region_code, 'provider', anon_9.j, 'subject',
            anon_10.j)
        ORDER BY anon_8.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' || coalesce(anon_9.d,
            '') || coalesce(anon_10.d, ''), ''), '') || '' AS d
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
        anon_11.corrects_id AS corrects_id, anon_11.sort_key AS sort_key, row_number() OVER (ORDER BY anon_11.sort_key ASC,
        anon_11.id ASC) AS rn
    FROM (
      SELECT anon_12.id AS id, anon_12.subject_id AS subject_id, anon_12.category AS category, anon_12.record_class AS record_class,
          anon_12.catalogue_item_id AS catalogue_item_id, anon_12.provider_id AS provider_id, anon_12.provider_key AS provider_key,
          anon_12.jurisdiction AS jurisdiction, anon_12.region_code AS region_code, anon_12.openness AS openness,
          anon_12.openness_basis AS openness_basis, anon_12.openness_reference AS openness_reference,
          anon_12.confidentiality AS confidentiality, anon_12.screened AS screened, anon_12.title AS title,
          anon_12.document_number AS document_number, anon_12.content AS content, anon_12.content_digest AS content_digest,
          anon_12.decided_on AS decided_on, anon_12.ended_on AS ended_on, anon_12.ended_on_source AS ended_on_source,
          anon_12.notice_served_on AS notice_served_on, anon_12.publicity_until AS publicity_until,
          anon_12.disclosure_until AS disclosure_until, anon_12.state AS state, anon_12.disputed_since AS disputed_since,
          anon_12.repaired_on AS repaired_on, anon_12.under_review_since AS under_review_since, anon_12.version AS version,
          anon_12.submitted_at AS submitted_at, anon_12.origin AS origin, anon_12.subtype AS subtype, anon_12.procedure AS procedure,
          anon_12.seriousness AS seriousness, anon_12.exception_reason AS exception_reason, anon_12.declared_until AS declared_until,
          anon_12.publicity_due_on AS publicity_due_on, anon_12.opened_on AS opened_on, anon_12.basis_kind AS basis_kind,
          anon_12.basis_number AS basis_number, anon_12.basis_issuer AS basis_issuer, anon_12.notice_reference AS notice_reference,
          anon_12.basis_effective_on AS basis_effective_on, anon_12.performance_due_on AS performance_due_on,
          anon_12.performed_on AS performed_on, anon_12.agreement_id AS agreement_id, anon_12.statement_digest AS statement_digest,
          anon_12.corrects_id AS corrects_id, anon_12.sort_key AS sort_key
      FROM (
        SELECT anon_13.id AS id, anon_13.subject_id AS subject_id, anon_13.category AS category, anon_13.record_class AS record_class,
            anon_13.catalogue_item_id AS catalogue_item_id, anon_13.provider_id AS provider_id, anon_13.provider_key AS provider_key,
            anon_13.jurisdiction AS jurisdiction, anon_13.region_code AS region_code, anon_13.openness AS openness,
            anon_13.openness_basis AS openness_basis, anon_13.openness_reference AS openness_reference,
            anon_13.confidentiality AS confidentiality, anon_13.screened AS screened, anon_13.title AS title,
            anon_13.document_number AS document_number, anon_13.content AS content, anon_13.content_digest AS content_digest,
            anon_13.decided_on AS decided_on, anon_13.ended_on AS ended_on, anon_13.ended_on_source AS ended_on_source,
            anon_13.notice_served_on AS notice_served_on, anon_13.publicity_until AS publicity_until,
            anon_13.disclosure_until AS disclosure_until, anon_13.state AS state, anon_13.disputed_since AS disputed_since,
            anon_13.repaired_on AS repaired_on, anon_13.under_review_since AS under_review_since, anon_13.version AS version,
            anon_13.submitted_at AS submitted_at, anon_13.origin AS origin, anon_13.subtype AS subtype, anon_13.procedure AS procedure,
            anon_13.seriousness AS seriousness, anon_13.exception_reason AS exception_reason, anon_13.declared_until AS declared_until,
            anon_13.publicity_due_on AS publicity_due_on, anon_13.opened_on AS opened_on, anon_13.basis_kind AS basis_kind,
            anon_13.basis_number AS basis_number, anon_13.basis_issuer AS basis_issuer, anon_13.notice_reference AS notice_reference,
            anon_13.basis_effective_on AS basis_effective_on, anon_13.performance_due_on AS performance_due_on,
            anon_13.performed_on AS performed_on, anon_13.agreement_id AS agreement_id, anon_13.statement_digest AS statement_digest,
            anon_13.corrects_id AS corrects_id, anon_13.sort_key AS sort_key
        FROM (
          SELECT record_4.id AS id, record_4.subject_id AS subject_id, record_4.category AS category,
              record_4.record_class AS record_class, record_4.catalogue_item_id AS catalogue_item_id, record_4.provider_id AS provider_id,
              record_4.provider_key AS provider_key, record_4.jurisdiction AS jurisdiction, record_4.region_code AS region_code,
              record_4.openness AS openness, record_4.openness_basis AS openness_basis, record_4.openness_reference AS openness_reference,
              record_4.confidentiality AS confidentiality, record_4.screened AS screened, record_4.title AS title,
              record_4.document_number AS document_number, record_4.content AS content, record_4.content_digest AS content_digest,
              record_4.decided_on AS decided_on, record_4.ended_on AS ended_on, record_4.ended_on_source AS ended_on_source,
              record_4.notice_served_on AS notice_served_on, record_4.publicity_until AS publicity_until,
              record_4.disclosure_until AS disclosure_until, record_4.state AS state, record_4.disputed_since AS disputed_since,
              record_4.repaired_on AS repaired_on, record_4.under_review_since AS under_review_since, record_4.version AS version,
              record_4.submitted_at AS submitted_at, record_4.origin AS origin, record_4.subtype AS subtype,
              record_4.procedure AS procedure, record_4.seriousness AS seriousness, record_4.exception_reason AS exception_reason,
              record_4.declared_until AS declared_until, record_4.publicity_due_on AS publicity_due_on, record_4.opened_on AS opened_on,
              record_4.basis_kind AS basis_kind, record_4.basis_number AS basis_number, record_4.basis_issuer AS basis_issuer,
              record_4.notice_reference AS notice_reference, record_4.basis_effective_on AS basis_effective_on,
              record_4.performance_due_on AS performance_due_on, record_4.performed_on AS performed_on,
              record_4.agreement_id AS agreement_id, record_4.statement_digest AS statement_digest, record_4.corrects_id AS corrects_id,
              record_4.decided_on AS sort_key
          FROM record AS record_4
          WHERE (
            SELECT anon_3.is_few
            FROM anon_3) AND record_4.id = any(array((
                SELECT anon_4.id
                FROM anon_4))) AND record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL AND record_4.confidentiality = 'NONE'
                    AND record_4.state = 'ACTIVE' AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY'))
                    AND (record_4.publicity_until IS NULL OR record_4.publicity_until >= $2::DATE) AND record_4.state != 'DELETED'
                    AND NOT (coalesce(record_4.disclosure_until < $2::DATE, false) OR record_4.state = 'ARCHIVED')
                    AND NOT (record_4.record_class = 'NEGATIVE' AND NOT coalesce(record_4.notice_served_on <= $2::DATE, false))
                    AND record_4.state != 'REVOKED' AND record_4.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY')
                    AND record_4.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = $13::VARCHAR) AND record_4.provider_id = (
            SELECT unit_3.id
            FROM unit AS unit_3
            WHERE unit_3.code = $14::VARCHAR AND true) AND record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL
                AND record_4.confidentiality = 'NONE' AND record_4.state = 'ACTIVE' AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (record_4.publicity_until IS NULL OR record_4.publicity_until >= $2::DATE) AND record_4.screened IS true
                AND strpos(record_4.title, $15::VARCHAR) > 0 AND record_4.decided_on >= $16::DATE AND record_4.decided_on <= $17::DATE
          ORDER BY record_4.decided_on ASC, record_4.id ASC
          LIMIT 10) AS anon_13
        UNION ALL
        SELECT anon_14.id AS id, anon_14.subject_id AS subject_id, anon_14.category AS category, anon_14.record_class AS record_class,
            anon_14.catalogue_item_id AS catalogue_item_id, anon_14.provider_id AS provider_id, anon_14.provider_key AS provider_key,
            anon_14.jurisdiction AS jurisdiction, anon_14.region_code AS region_code, anon_14.openness AS openness,
            anon_14.openness_basis AS openness_basis, anon_14.openness_reference AS openness_reference,
            anon_14.confidentiality AS confidentiality, anon_14.screened AS screened, anon_14.title AS title,
            anon_14.document_number AS document_number, anon_14.content AS content, anon_14.content_digest AS content_digest,
            anon_14.decided_on AS decided_on, anon_14.ended_on AS ended_on, anon_14.ended_on_source AS ended_on_source,
            anon_14.notice_served_on AS notice_served_on, anon_14.publicity_until AS publicity_until,
            anon_14.disclosure_until AS disclosure_until, anon_14.state AS state, anon_14.disputed_since AS disputed_since,
            anon_14.repaired_on AS repaired_on, anon_14.under_review_since AS under_review_since, anon_14.version AS version,
            anon_14.submitted_at AS submitted_at, anon_14.origin AS origin, anon_14.subtype AS subtype, anon_14.procedure AS procedure,
            anon_14.seriousness AS seriousness, anon_14.exception_reason AS exception_reason, anon_14.declared_until AS declared_until,
            anon_14.publicity_due_on AS publicity_due_on, anon_14.opened_on AS opened_on, anon_14.basis_kind AS basis_kind,
            anon_14.basis_number AS basis_number, anon_14.basis_issuer AS basis_issuer, anon_14.notice_reference AS notice_reference,
            anon_14.basis_effective_on AS basis_effective_on, anon_14.performance_due_on AS performance_due_on,
            anon_14.performed_on AS performed_on, anon_14.agreement_id AS agreement_id, anon_14.statement_digest AS statement_digest,
            anon_14.corrects_id AS corrects_id, anon_14.sort_key AS sort_key
        FROM (
          SELECT record_5.id AS id, record_5.subject_id AS subject_id, record_5.category AS category,
              record_5.record_class AS record_class, record_5.catalogue_item_id AS catalogue_item_id, record_5.provider_id AS provider_id,
              record_5.provider_key AS provider_key, record_5.jurisdiction AS jurisdiction, record_5.region_code AS region_code,
              record_5.openness AS openness, record_5.openness_basis AS openness_basis, record_5.openness_reference AS openness_reference,
              record_5.confidentiality AS confidentiality, record_5.screened AS screened, record_5.title AS title,
              record_5.document_number AS document_number, record_5.content AS content, record_5.content_digest AS content_digest,
              record_5.decided_on AS decided_on, record_5.ended_on AS ended_on, record_5.ended_on_source AS ended_on_source,
              record_5.notice_served_on AS notice_served_on, record_5.publicity_until AS publicity_until,
              record_5.disclosure_until AS disclosure_until, record_5.state AS state, record_5.disputed_since AS disputed_since,
              record_5.repaired_on AS repaired_on, record_5.under_review_since AS under_review_since, record_5.version AS version,
              record_5.submitted_at AS submitted_at, record_5.origin AS origin, record_5.subtype AS subtype,
              record_5.procedure AS procedure, record_5.seriousness AS seriousness, record_5.exception_reason AS exception_reason,
              record_5.declared_until AS declared_until, record_5.publicity_due_on AS publicity_due_on, record_5.opened_on AS opened_on,
              record_5.basis_kind AS basis_kind, record_5.basis_number AS basis_number, record_5.basis_issuer AS basis_issuer,
              record_5.notice_reference AS notice_reference, record_5.basis_effective_on AS basis_effective_on,
              record_5.performance_due_on AS performance_due_on, record_5.performed_on AS performed_on,
              record_5.agreement_id AS agreement_id, record_5.statement_digest AS statement_digest, record_5.corrects_id AS corrects_id,
              record_5.decided_on AS sort_key
          FROM record AS record_5
          WHERE NOT (
            SELECT anon_3.is_few
            FROM anon_3) AND record_5.openness = 'OPEN' AND record_5.openness_basis IS NOT NULL AND record_5.confidentiality = 'NONE'
                AND record_5.state = 'ACTIVE' AND (record_5.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_5.publicity_until IS NULL
                OR record_5.publicity_until >= $2::DATE) AND record_5.state != 'DELETED'
                AND NOT (coalesce(record_5.disclosure_until < $2::DATE, false) OR record_5.state = 'ARCHIVED')
                AND NOT (record_5.record_class = 'NEGATIVE' AND NOT coalesce(record_5.notice_served_on <= $2::DATE, false))
                AND record_5.state != 'REVOKED' AND record_5.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY')
                AND record_5.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = $18::VARCHAR) AND record_5.provider_id = (
            SELECT unit_4.id
            FROM unit AS unit_4
            WHERE unit_4.code = $19::VARCHAR AND true) AND record_5.openness = 'OPEN' AND record_5.openness_basis IS NOT NULL
                AND record_5.confidentiality = 'NONE' AND record_5.state = 'ACTIVE' AND (record_5.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (record_5.publicity_until IS NULL OR record_5.publicity_until >= $2::DATE) AND record_5.screened IS true
                AND strpos(record_5.title, $20::VARCHAR) > 0 AND record_5.decided_on >= $21::DATE AND record_5.decided_on <= $22::DATE
          ORDER BY record_5.decided_on ASC, record_5.id ASC
          LIMIT 10) AS anon_14) AS anon_12
      ORDER BY anon_12.sort_key ASC, anon_12.id ASC
      LIMIT 10) AS anon_11) AS anon_8
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('name', anon_15.name) AS j, '' || '' AS d
    FROM (
      SELECT unit_5.id AS id, unit_5.code AS code, unit_5.name AS name, unit_5.kind AS kind, unit_5.region_code AS region_code,
          unit_5.jurisdiction AS jurisdiction, unit_5.is_provider AS is_provider, unit_5.status AS status, unit_5.country AS country,
          unit_5.export_basis AS export_basis
      FROM unit AS unit_5
      WHERE true AND unit_5.id = anon_8.provider_id
      LIMIT 1) AS anon_15) AS anon_9 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT CASE WHEN (anon_16.kind != 'NATURAL_PERSON') THEN json_build_object('name', anon_16.name, 'code',
        anon_16.code) WHEN (anon_16.kind = 'NATURAL_PERSON') THEN json_build_object('name', anon_16.name, 'code', anon_16.code)
        ELSE NULL END AS j, '' || '' AS d
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
              FROM record AS record_6
              WHERE record_6.subject_id = subject_1.id AND record_6.openness = 'OPEN' AND record_6.openness_basis IS NOT NULL
                  AND record_6.confidentiality = 'NONE' AND record_6.state = 'ACTIVE' AND (record_6.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_6.publicity_until IS NULL OR record_6.publicity_until >= $2::DATE)
                  AND NOT (coalesce(record_6.disclosure_until < $2::DATE, false) OR record_6.state = 'ARCHIVED'
                  OR record_6.state IN ('DELETED', 'REVOKED') OR record_6.record_class = 'NEGATIVE'
                  AND NOT coalesce(record_6.notice_served_on <= $2::DATE, false)) OFFSET 0 )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_1
              WHERE list_entry_1.subject_id = subject_1.id AND list_entry_1.openness = 'OPEN' AND list_entry_1.openness_basis IS NOT NULL
                  AND list_entry_1.state = 'PUBLISHED' AND coalesce(list_entry_1.published_on <= $2::DATE, false)
                  AND (list_entry_1.publicity_until IS NULL OR list_entry_1.publicity_until >= $2::DATE)
                  AND NOT (list_entry_1.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_1.removed_on <= $2::DATE,
                  false)) OFFSET 0 ))) OR subject_1.kind = 'NATURAL_PERSON' AND ((EXISTS (
              SELECT 1
              FROM record AS record_7
              WHERE record_7.subject_id = subject_1.id AND record_7.openness = 'OPEN' AND record_7.openness_basis IS NOT NULL
                  AND record_7.confidentiality = 'NONE' AND record_7.state = 'ACTIVE' AND (record_7.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_7.publicity_until IS NULL OR record_7.publicity_until >= $2::DATE)
                  AND NOT (coalesce(record_7.disclosure_until < $2::DATE, false) OR record_7.state = 'ARCHIVED'
                  OR record_7.state IN ('DELETED', 'REVOKED') OR record_7.record_class = 'NEGATIVE'
                  AND NOT coalesce(record_7.notice_served_on <= $2::DATE, false)) OFFSET 0 )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_2
              WHERE list_entry_2.subject_id = subject_1.id AND list_entry_2.openness = 'OPEN' AND list_entry_2.openness_basis IS NOT NULL
                  AND list_entry_2.state = 'PUBLISHED' AND coalesce(list_entry_2.published_on <= $2::DATE, false)
                  AND (list_entry_2.publicity_until IS NULL OR list_entry_2.publicity_until >= $2::DATE)
                  AND NOT (list_entry_2.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_2.removed_on <= $2::DATE,
                  false)) OFFSET 0 )))) AND subject_1.id = anon_8.subject_id
      LIMIT 1) AS anon_16) AS anon_10 ON true) AS anon_1 ON true
