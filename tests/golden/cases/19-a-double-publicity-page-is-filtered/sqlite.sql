WITH anon_3 AS (
  SELECT count(*) <= 2000 AS is_few
  FROM (
    SELECT record_1.id AS id
    FROM record AS record_1
    WHERE record_1.region_code IN (
      SELECT region_closure.descendant
      FROM region_closure
      WHERE region_closure.ancestor = ?)
    LIMIT 2001 OFFSET 0) AS anon_4)
SELECT anon_1.j AS c0, anon_1.d AS c1, 1 AS c2
FROM (
  SELECT 1 AS one) AS anon_2
LEFT OUTER JOIN (
  SELECT json_object('totalCount', CASE WHEN (
      SELECT anon_3.is_few
      FROM anon_3) THEN (
      SELECT count(*) AS count_1
      FROM record AS record_2
      WHERE record_2.id IN (
        SELECT anon_4.id
        FROM (
          SELECT record_1.id AS id
          FROM record AS record_1
          WHERE record_1.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = ?)
          LIMIT 2001 OFFSET 0) AS anon_4) AND record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL
              AND record_2.confidentiality = 'NONE' AND record_2.state = 'ACTIVE' AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY'))
              AND (record_2.publicity_until IS NULL OR record_2.publicity_until >= ?) AND record_2.state != 'DELETED'
              AND NOT (coalesce(record_2.disclosure_until < ?, 0) = 1 OR record_2.state = 'ARCHIVED')
              AND NOT (record_2.record_class = 'NEGATIVE' AND coalesce(record_2.notice_served_on <= ?, 0) = 0)
              AND record_2.state != 'REVOKED' AND record_2.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY')
              AND record_2.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = ?) AND record_2.provider_id = (
        SELECT unit_1.id
        FROM unit AS unit_1
        WHERE unit_1.code = ? AND 1 = 1) AND record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL
            AND record_2.confidentiality = 'NONE' AND record_2.state = 'ACTIVE' AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY'))
            AND (record_2.publicity_until IS NULL OR record_2.publicity_until >= ?) AND record_2.screened IS 1 AND instr(record_2.title,
            ?) > 0 AND record_2.decided_on >= ? AND record_2.decided_on <= ?) WHEN (
      SELECT anon_3.is_few
      FROM anon_3) = 0 THEN (
      SELECT count(*) AS count_2
      FROM record AS record_3
      WHERE record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL AND record_3.confidentiality = 'NONE'
          AND record_3.state = 'ACTIVE' AND (record_3.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_3.publicity_until IS NULL
          OR record_3.publicity_until >= ?) AND record_3.state != 'DELETED' AND NOT (coalesce(record_3.disclosure_until < ?, 0) = 1
          OR record_3.state = 'ARCHIVED') AND NOT (record_3.record_class = 'NEGATIVE' AND coalesce(record_3.notice_served_on <= ?, 0) = 0)
          AND record_3.state != 'REVOKED' AND record_3.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY') AND record_3.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = ?) AND record_3.provider_id = (
        SELECT unit_2.id
        FROM unit AS unit_2
        WHERE unit_2.code = ? AND 1 = 1) AND record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL
            AND record_3.confidentiality = 'NONE' AND record_3.state = 'ACTIVE' AND (record_3.category NOT IN ('OFFICIAL_INTEGRITY'))
            AND (record_3.publicity_until IS NULL OR record_3.publicity_until >= ?) AND record_3.screened IS 1 AND instr(record_3.title,
            ?) > 0 AND record_3.decided_on >= ? AND record_3.decided_on <= ?) ELSE NULL END, 'nodes',
            json(json_group_array(json_object('title', CASE WHEN (anon_5.openness = 'OPEN' AND anon_5.openness_basis IS NOT NULL
            AND anon_5.confidentiality = 'NONE' AND anon_5.state = 'ACTIVE' AND (anon_5.category NOT IN ('OFFICIAL_INTEGRITY'))
            AND (anon_5.publicity_until IS NULL OR anon_5.publicity_until >= ?) AND anon_5.screened IS 1) THEN anon_5.title ELSE NULL END,
            'category', anon_5.category, 'documentNumber', anon_5.document_number, 'decidedOn', anon_5.decided_on, 'regionCode',
            anon_5.region_code, 'provider', json(json(json_extract(anon_5.x0, '$[0]'))), 'subject', json(json(json_extract(anon_5.x1,
            '$[0]'))))) FILTER (WHERE 1 = 1))) AS j, coalesce(group_concat('' || coalesce(json_extract(anon_5.x0, '$[1]'),
            '') || coalesce(json_extract(anon_5.x1, '$[1]'), ''), ''), '') || '' AS d
  FROM (
    SELECT anon_6.id AS id, anon_6.subject_id AS subject_id, anon_6.category AS category, anon_6.record_class AS record_class,
        anon_6.catalogue_item_id AS catalogue_item_id, anon_6.provider_id AS provider_id, anon_6.provider_key AS provider_key,
        anon_6.jurisdiction AS jurisdiction, anon_6.region_code AS region_code, anon_6.openness AS openness,
        anon_6.openness_basis AS openness_basis, anon_6.openness_reference AS openness_reference,
        anon_6.confidentiality AS confidentiality, anon_6.screened AS screened, anon_6.title AS title,
        anon_6.document_number AS document_number, anon_6.content AS content, anon_6.content_digest AS content_digest,
        anon_6.decided_on AS decided_on, anon_6.ended_on AS ended_on, anon_6.ended_on_source AS ended_on_source,
        anon_6.notice_served_on AS notice_served_on, anon_6.publicity_until AS publicity_until,
        anon_6.disclosure_until AS disclosure_until, anon_6.state AS state, anon_6.disputed_since AS disputed_since,
        anon_6.repaired_on AS repaired_on, anon_6.under_review_since AS under_review_since, anon_6.version AS version,
        anon_6.submitted_at AS submitted_at, anon_6.origin AS origin, anon_6.subtype AS subtype, anon_6.procedure AS procedure,
        anon_6.seriousness AS seriousness, anon_6.exception_reason AS exception_reason, anon_6.declared_until AS declared_until,
        anon_6.publicity_due_on AS publicity_due_on, anon_6.opened_on AS opened_on, anon_6.basis_kind AS basis_kind,
        anon_6.basis_number AS basis_number, anon_6.basis_issuer AS basis_issuer, anon_6.notice_reference AS notice_reference,
        anon_6.basis_effective_on AS basis_effective_on, anon_6.performance_due_on AS performance_due_on,
        anon_6.performed_on AS performed_on, anon_6.agreement_id AS agreement_id, anon_6.statement_digest AS statement_digest,
        anon_6.corrects_id AS corrects_id, anon_6.sort_key AS sort_key, row_number() OVER (ORDER BY anon_6.sort_key ASC,
        anon_6.id ASC) AS rn, (
      SELECT json_array(json_object('name', anon_7.name), '' || '') AS json_array_1
      FROM (
        SELECT anon_8.id AS id, anon_8.code AS code, anon_8.name AS name, anon_8.kind AS kind, anon_8.region_code AS region_code,
            anon_8.jurisdiction AS jurisdiction, anon_8.is_provider AS is_provider, anon_8.status AS status, anon_8.country AS country,
            anon_8.export_basis AS export_basis
        FROM (
          SELECT unit_3.id AS id, unit_3.code AS code, unit_3.name AS name, unit_3.kind AS kind, unit_3.region_code AS region_code,
              unit_3.jurisdiction AS jurisdiction, unit_3.is_provider AS is_provider, unit_3.status AS status, unit_3.country AS country,
              unit_3.export_basis AS export_basis
          FROM unit AS unit_3
          WHERE 1 = 1 AND unit_3.id = anon_6.provider_id
          LIMIT 1 OFFSET 0) AS anon_8
        LIMIT -1 OFFSET 0) AS anon_7) AS x0, (
      SELECT json_array(json(CASE WHEN (anon_9.kind != 'NATURAL_PERSON') THEN json_object('name', anon_9.name, 'code',
          anon_9.code) WHEN (anon_9.kind = 'NATURAL_PERSON') THEN json_object('name', anon_9.name, 'code', anon_9.code) ELSE NULL END),
          '' || '') AS json_array_2
      FROM (
        SELECT anon_10.id AS id, anon_10.identity_key AS identity_key, anon_10.pseudonym AS pseudonym, anon_10.kind AS kind,
            anon_10.name AS name, anon_10.name_bigrams AS name_bigrams, anon_10.code AS code, anon_10.region_code AS region_code,
            anon_10.openness AS openness, anon_10.openness_basis AS openness_basis, anon_10.status AS status,
            anon_10.sole_trader AS sole_trader, anon_10.legal_representative AS legal_representative,
            anon_10.registered_on AS registered_on, anon_10.document_type AS document_type, anon_10.masked_number AS masked_number,
            anon_10.listed_number AS listed_number
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
                  FROM record AS record_4
                  WHERE record_4.subject_id = subject_1.id AND record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL
                      AND record_4.confidentiality = 'NONE' AND record_4.state = 'ACTIVE'
                      AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_4.publicity_until IS NULL
                      OR record_4.publicity_until >= ?) AND NOT (coalesce(record_4.disclosure_until < ?, 0) = 1
                      OR record_4.state = 'ARCHIVED' OR record_4.state IN ('DELETED', 'REVOKED') OR record_4.record_class = 'NEGATIVE'
                      AND coalesce(record_4.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
                  SELECT 1
                  FROM list_entry AS list_entry_1
                  WHERE list_entry_1.subject_id = subject_1.id AND list_entry_1.openness = 'OPEN'
                      AND list_entry_1.openness_basis IS NOT NULL AND list_entry_1.state = 'PUBLISHED'
                      AND coalesce(list_entry_1.published_on <= ?, 0) = 1 AND (list_entry_1.publicity_until IS NULL
                      OR list_entry_1.publicity_until >= ?) AND NOT (list_entry_1.state IN ('REMOVED', 'DROPPED')
                      OR coalesce(list_entry_1.removed_on <= ?, 0) = 1) ))) OR subject_1.kind = 'NATURAL_PERSON' AND ((EXISTS (
                  SELECT 1
                  FROM record AS record_5
                  WHERE record_5.subject_id = subject_1.id AND record_5.openness = 'OPEN' AND record_5.openness_basis IS NOT NULL
                      AND record_5.confidentiality = 'NONE' AND record_5.state = 'ACTIVE'
                      AND (record_5.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_5.publicity_until IS NULL
                      OR record_5.publicity_until >= ?) AND NOT (coalesce(record_5.disclosure_until < ?, 0) = 1
                      OR record_5.state = 'ARCHIVED' OR record_5.state IN ('DELETED', 'REVOKED') OR record_5.record_class = 'NEGATIVE'
                      AND coalesce(record_5.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
                  SELECT 1
                  FROM list_entry AS list_entry_2
                  WHERE list_entry_2.subject_id = subject_1.id AND list_entry_2.openness = 'OPEN'
                      AND list_entry_2.openness_basis IS NOT NULL AND list_entry_2.state = 'PUBLISHED'
                      AND coalesce(list_entry_2.published_on <= ?, 0) = 1 AND (list_entry_2.publicity_until IS NULL
                      OR list_entry_2.publicity_until >= ?) AND NOT (list_entry_2.state IN ('REMOVED', 'DROPPED')
                      OR coalesce(list_entry_2.removed_on <= ?, 0) = 1) )))) AND subject_1.id = anon_6.subject_id
          LIMIT 1 OFFSET 0) AS anon_10
        LIMIT -1 OFFSET 0) AS anon_9) AS x1
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
          anon_11.corrects_id AS corrects_id, anon_11.sort_key AS sort_key
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
          SELECT record_6.id AS id, record_6.subject_id AS subject_id, record_6.category AS category,
              record_6.record_class AS record_class, record_6.catalogue_item_id AS catalogue_item_id, record_6.provider_id AS provider_id,
              record_6.provider_key AS provider_key, record_6.jurisdiction AS jurisdiction, record_6.region_code AS region_code,
              record_6.openness AS openness, record_6.openness_basis AS openness_basis, record_6.openness_reference AS openness_reference,
              record_6.confidentiality AS confidentiality, record_6.screened AS screened, record_6.title AS title,
              record_6.document_number AS document_number, record_6.content AS content, record_6.content_digest AS content_digest,
              record_6.decided_on AS decided_on, record_6.ended_on AS ended_on, record_6.ended_on_source AS ended_on_source,
              record_6.notice_served_on AS notice_served_on, record_6.publicity_until AS publicity_until,
              record_6.disclosure_until AS disclosure_until, record_6.state AS state, record_6.disputed_since AS disputed_since,
              record_6.repaired_on AS repaired_on, record_6.under_review_since AS under_review_since, record_6.version AS version,
              record_6.submitted_at AS submitted_at, record_6.origin AS origin, record_6.subtype AS subtype,
              record_6.procedure AS procedure, record_6.seriousness AS seriousness, record_6.exception_reason AS exception_reason,
              record_6.declared_until AS declared_until, record_6.publicity_due_on AS publicity_due_on, record_6.opened_on AS opened_on,
              record_6.basis_kind AS basis_kind, record_6.basis_number AS basis_number, record_6.basis_issuer AS basis_issuer,
              record_6.notice_reference AS notice_reference, record_6.basis_effective_on AS basis_effective_on,
              record_6.performance_due_on AS performance_due_on, record_6.performed_on AS performed_on,
              record_6.agreement_id AS agreement_id, record_6.statement_digest AS statement_digest, record_6.corrects_id AS corrects_id,
              record_6.decided_on AS sort_key
          FROM record AS record_6
          WHERE (
            SELECT anon_3.is_few
            FROM anon_3) AND record_6.id IN (
            SELECT anon_4.id
            FROM (
              SELECT record_1.id AS id
              FROM record AS record_1
              WHERE record_1.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = ?)
              LIMIT 2001 OFFSET 0) AS anon_4) AND record_6.openness = 'OPEN' AND record_6.openness_basis IS NOT NULL
                  AND record_6.confidentiality = 'NONE' AND record_6.state = 'ACTIVE' AND (record_6.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_6.publicity_until IS NULL OR record_6.publicity_until >= ?) AND record_6.state != 'DELETED'
                  AND NOT (coalesce(record_6.disclosure_until < ?, 0) = 1 OR record_6.state = 'ARCHIVED')
                  AND NOT (record_6.record_class = 'NEGATIVE' AND coalesce(record_6.notice_served_on <= ?, 0) = 0)
                  AND record_6.state != 'REVOKED' AND record_6.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY')
                  AND record_6.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = ?) AND record_6.provider_id = (
            SELECT unit_4.id
            FROM unit AS unit_4
            WHERE unit_4.code = ? AND 1 = 1) AND record_6.openness = 'OPEN' AND record_6.openness_basis IS NOT NULL
                AND record_6.confidentiality = 'NONE' AND record_6.state = 'ACTIVE' AND (record_6.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (record_6.publicity_until IS NULL OR record_6.publicity_until >= ?) AND record_6.screened IS 1
                AND instr(record_6.title, ?) > 0 AND record_6.decided_on >= ? AND record_6.decided_on <= ?
          ORDER BY record_6.decided_on ASC, record_6.id ASC
          LIMIT CASE WHEN (
            SELECT anon_3.is_few
            FROM anon_3) THEN 10 ELSE 0 END OFFSET 0) AS anon_12
        UNION ALL
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
          SELECT record_7.id AS id, record_7.subject_id AS subject_id, record_7.category AS category,
              record_7.record_class AS record_class, record_7.catalogue_item_id AS catalogue_item_id, record_7.provider_id AS provider_id,
              record_7.provider_key AS provider_key, record_7.jurisdiction AS jurisdiction, record_7.region_code AS region_code,
              record_7.openness AS openness, record_7.openness_basis AS openness_basis, record_7.openness_reference AS openness_reference,
              record_7.confidentiality AS confidentiality, record_7.screened AS screened, record_7.title AS title,
              record_7.document_number AS document_number, record_7.content AS content, record_7.content_digest AS content_digest,
              record_7.decided_on AS decided_on, record_7.ended_on AS ended_on, record_7.ended_on_source AS ended_on_source,
              record_7.notice_served_on AS notice_served_on, record_7.publicity_until AS publicity_until,
              record_7.disclosure_until AS disclosure_until, record_7.state AS state, record_7.disputed_since AS disputed_since,
              record_7.repaired_on AS repaired_on, record_7.under_review_since AS under_review_since, record_7.version AS version,
              record_7.submitted_at AS submitted_at, record_7.origin AS origin, record_7.subtype AS subtype,
              record_7.procedure AS procedure, record_7.seriousness AS seriousness, record_7.exception_reason AS exception_reason,
              record_7.declared_until AS declared_until, record_7.publicity_due_on AS publicity_due_on, record_7.opened_on AS opened_on,
              record_7.basis_kind AS basis_kind, record_7.basis_number AS basis_number, record_7.basis_issuer AS basis_issuer,
              record_7.notice_reference AS notice_reference, record_7.basis_effective_on AS basis_effective_on,
              record_7.performance_due_on AS performance_due_on, record_7.performed_on AS performed_on,
              record_7.agreement_id AS agreement_id, record_7.statement_digest AS statement_digest, record_7.corrects_id AS corrects_id,
              record_7.decided_on AS sort_key
          FROM record AS record_7
          WHERE (
            SELECT anon_3.is_few
            FROM anon_3) = 0 AND record_7.openness = 'OPEN' AND record_7.openness_basis IS NOT NULL AND record_7.confidentiality = 'NONE'
                AND record_7.state = 'ACTIVE' AND (record_7.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_7.publicity_until IS NULL
                OR record_7.publicity_until >= ?) AND record_7.state != 'DELETED' AND NOT (coalesce(record_7.disclosure_until < ?, 0) = 1
                OR record_7.state = 'ARCHIVED') AND NOT (record_7.record_class = 'NEGATIVE' AND coalesce(record_7.notice_served_on <= ?,
                0) = 0) AND record_7.state != 'REVOKED' AND record_7.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY')
                AND record_7.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = ?) AND record_7.provider_id = (
            SELECT unit_5.id
            FROM unit AS unit_5
            WHERE unit_5.code = ? AND 1 = 1) AND record_7.openness = 'OPEN' AND record_7.openness_basis IS NOT NULL
                AND record_7.confidentiality = 'NONE' AND record_7.state = 'ACTIVE' AND (record_7.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (record_7.publicity_until IS NULL OR record_7.publicity_until >= ?) AND record_7.screened IS 1
                AND instr(record_7.title, ?) > 0 AND record_7.decided_on >= ? AND record_7.decided_on <= ?
          ORDER BY record_7.decided_on ASC, record_7.id ASC
          LIMIT CASE WHEN (
            SELECT anon_3.is_few
            FROM anon_3) = 0 THEN 10 ELSE 0 END OFFSET 0) AS anon_13) AS anon_11
      ORDER BY anon_11.sort_key ASC, anon_11.id ASC
      LIMIT 10 OFFSET 0) AS anon_6
    ORDER BY rn ASC
    LIMIT -1 OFFSET 0) AS anon_5) AS anon_1 ON 1 = 1
