SELECT anon_1.j AS c0, anon_1.d AS c1, anon_2.j AS c2, anon_2.d AS c3, (
  SELECT json_object('role', bearer.role, 'subject_id', bearer.subject_id, 'unit_id', bearer.unit_id, 'duties', json((
        SELECT json(json_group_array(json_object('purpose', anon_5.purpose, 'categories', json(anon_5.categories), 'region_code',
            anon_5.region_code, 'legal_basis', anon_5.legal_basis, 'matter_format', anon_5.matter_format, 'batch_max_codes',
            anon_5.batch_max_codes, 'valid_from', anon_5.valid_from, 'valid_until', anon_5.valid_until)) FILTER (WHERE 1 = 1)) AS anon_4
        FROM (
          SELECT sharing_grant_1.id AS id, sharing_grant_1.unit_id AS unit_id, sharing_grant_1.purpose AS purpose,
              sharing_grant_1.categories AS categories, sharing_grant_1.region_code AS region_code,
              sharing_grant_1.legal_basis AS legal_basis, sharing_grant_1.matter_format AS matter_format,
              sharing_grant_1.batch_max_codes AS batch_max_codes, sharing_grant_1.valid_from AS valid_from,
              sharing_grant_1.valid_until AS valid_until, sharing_grant_1.status AS status
          FROM sharing_grant AS sharing_grant_1
          WHERE sharing_grant_1.unit_id = bearer.unit_id AND sharing_grant_1.status = 'APPROVED'
          ORDER BY sharing_grant_1.id
          LIMIT -1 OFFSET 0) AS anon_5)), 'pseudonym', coalesce((
        SELECT subject.pseudonym
        FROM subject
        WHERE subject.id = bearer.subject_id), bearer.pseudonym), 'post', bearer.post, 'proven_until', bearer.proven_until, 'region_code',
            unit.region_code, 'country', unit.country, 'export_basis', unit.export_basis) || '' AS anon_3
  FROM bearer
  LEFT OUTER JOIN unit ON unit.id = bearer.unit_id
  WHERE bearer."key" = ? AND bearer.role = ? AND bearer.status = 'ACTIVE' AND NOT (EXISTS (
      SELECT *
      FROM revoked_token
      WHERE revoked_token.token_id = ?)) AND (bearer.unit_id IS NULL OR unit.status = 'ACTIVE')) AS c4
FROM (
  SELECT 1 AS one) AS anon_6
LEFT OUTER JOIN (
  SELECT json_object('__typename', 'Case', 'id', 'cas_' || anon_7.id, 'number', anon_7.number, 'state', anon_7.state) AS j, '' || (
    SELECT subject_1.pseudonym
    FROM subject AS subject_1
    WHERE subject_1.id = anon_7.subject_id) || ':' || 'id' || ';' || '' || CASE WHEN 1 = 1 THEN (
    SELECT subject_2.pseudonym
    FROM subject AS subject_2
    WHERE subject_2.id = anon_7.subject_id) || ':0;' ELSE '' END AS d
  FROM (
    SELECT anon_8.id AS id, anon_8.number AS number, anon_8.kind AS kind, anon_8.state AS state, anon_8.subject_id AS subject_id,
        anon_8.record_id AS record_id, anon_8.entry_id AS entry_id, anon_8.provider_id AS provider_id, anon_8.unit_id AS unit_id,
        anon_8.post AS post, anon_8.region_code AS region_code, anon_8.jurisdiction AS jurisdiction, anon_8.ground AS ground,
        anon_8.statement AS statement, anon_8.filed_on AS filed_on, anon_8.due_on AS due_on, anon_8.closed_on AS closed_on,
        anon_8.outcome AS outcome, anon_8.reason AS reason
    FROM (
      SELECT credit_case_1.id AS id, credit_case_1.number AS number, credit_case_1.kind AS kind, credit_case_1.state AS state,
          credit_case_1.subject_id AS subject_id, credit_case_1.record_id AS record_id, credit_case_1.entry_id AS entry_id,
          credit_case_1.provider_id AS provider_id, credit_case_1.unit_id AS unit_id, credit_case_1.post AS post,
          credit_case_1.region_code AS region_code, credit_case_1.jurisdiction AS jurisdiction, credit_case_1.ground AS ground,
          credit_case_1.statement AS statement, credit_case_1.filed_on AS filed_on, credit_case_1.due_on AS due_on,
          credit_case_1.closed_on AS closed_on, credit_case_1.outcome AS outcome, credit_case_1.reason AS reason
      FROM credit_case AS credit_case_1
      WHERE credit_case_1.post = ? AND credit_case_1.unit_id = ? AND credit_case_1.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = ?) AND credit_case_1.id = ?
      LIMIT 1 OFFSET 0) AS anon_8
    LIMIT -1 OFFSET 0) AS anon_7) AS anon_1 ON 1 = 1
LEFT OUTER JOIN (
  SELECT json_object('__typename', 'Record', 'kind', anon_9.record_class, 'infoClass', (
      SELECT catalogue_item_1.info_class
      FROM catalogue_item AS catalogue_item_1
      WHERE catalogue_item_1.id = anon_9.catalogue_item_id AND catalogue_item_1.state = 'PUBLISHED'), 'documentNumber',
          anon_9.document_number, 'regionCode', anon_9.region_code, 'jurisdiction', anon_9.jurisdiction, 'opennessBasis',
          anon_9.openness_basis, 'subject', json(json(json_extract(anon_9.x0, '$[0]')))) AS j, '' || (
    SELECT subject_3.pseudonym
    FROM subject AS subject_3
    WHERE subject_3.id = anon_9.subject_id) || ':' || 'id' || ';' || '' || CASE WHEN (NOT (anon_9.openness = 'OPEN'
        AND anon_9.openness_basis IS NOT NULL AND anon_9.confidentiality = 'NONE' AND anon_9.state = 'ACTIVE'
        AND (anon_9.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_9.publicity_until IS NULL OR anon_9.publicity_until >= ?)
        AND anon_9.state != 'DELETED' AND NOT (coalesce(anon_9.disclosure_until < ?, 0) = 1 OR anon_9.state = 'ARCHIVED')
        AND NOT (anon_9.record_class = 'NEGATIVE' AND coalesce(anon_9.notice_served_on <= ?, 0) = 0) AND anon_9.state != 'REVOKED')) THEN (
    SELECT subject_4.pseudonym
    FROM subject AS subject_4
    WHERE subject_4.id = anon_9.subject_id) || ':6;' ELSE '' END || coalesce(json_extract(anon_9.x0, '$[1]'), '') AS d
  FROM (
    SELECT anon_10.id AS id, anon_10.subject_id AS subject_id, anon_10.category AS category, anon_10.record_class AS record_class,
        anon_10.catalogue_item_id AS catalogue_item_id, anon_10.provider_id AS provider_id, anon_10.provider_key AS provider_key,
        anon_10.jurisdiction AS jurisdiction, anon_10.region_code AS region_code, anon_10.openness AS openness,
        anon_10.openness_basis AS openness_basis, anon_10.openness_reference AS openness_reference,
        anon_10.confidentiality AS confidentiality, anon_10.screened AS screened, anon_10.title AS title,
        anon_10.document_number AS document_number, anon_10.content AS content, anon_10.content_digest AS content_digest,
        anon_10.decided_on AS decided_on, anon_10.ended_on AS ended_on, anon_10.ended_on_source AS ended_on_source,
        anon_10.notice_served_on AS notice_served_on, anon_10.publicity_until AS publicity_until,
        anon_10.disclosure_until AS disclosure_until, anon_10.state AS state, anon_10.disputed_since AS disputed_since,
        anon_10.repaired_on AS repaired_on, anon_10.under_review_since AS under_review_since, anon_10.version AS version,
        anon_10.submitted_at AS submitted_at, anon_10.origin AS origin, anon_10.subtype AS subtype, anon_10.procedure AS procedure,
        anon_10.seriousness AS seriousness, anon_10.exception_reason AS exception_reason, anon_10.declared_until AS declared_until,
        anon_10.publicity_due_on AS publicity_due_on, anon_10.opened_on AS opened_on, anon_10.basis_kind AS basis_kind,
        anon_10.basis_number AS basis_number, anon_10.basis_issuer AS basis_issuer, anon_10.notice_reference AS notice_reference,
        anon_10.basis_effective_on AS basis_effective_on, anon_10.performance_due_on AS performance_due_on,
        anon_10.performed_on AS performed_on, anon_10.agreement_id AS agreement_id, anon_10.statement_digest AS statement_digest,
        anon_10.corrects_id AS corrects_id, (
      SELECT json_array(json(CASE WHEN (anon_11.kind != 'NATURAL_PERSON') THEN json_object('id', 'sub_' || anon_11.id, 'kind',
          anon_11.kind, 'name', anon_11.name, 'code', anon_11.code, 'regionCode', anon_11.region_code, 'status',
          anon_11.status) WHEN (anon_11.kind = 'NATURAL_PERSON') THEN json_object('id', 'sub_' || anon_11.id, 'kind', anon_11.kind, 'name',
          anon_11.name, 'code', anon_11.code, 'regionCode', anon_11.region_code, 'status', anon_11.status) ELSE NULL END), '' || '' ||
          CASE WHEN (anon_11.kind != 'NATURAL_PERSON') THEN CASE WHEN (NOT (anon_11.openness = 'OPEN'
          AND anon_11.openness_basis IS NOT NULL OR (EXISTS (
                SELECT 1
                FROM record AS record_1
                WHERE record_1.subject_id = anon_11.id AND record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL
                    AND record_1.confidentiality = 'NONE' AND record_1.state = 'ACTIVE'
                    AND (record_1.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_1.publicity_until IS NULL
                    OR record_1.publicity_until >= ?) AND NOT (coalesce(record_1.disclosure_until < ?, 0) = 1
                    OR record_1.state = 'ARCHIVED' OR record_1.state IN ('DELETED', 'REVOKED') OR record_1.record_class = 'NEGATIVE'
                    AND coalesce(record_1.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
                SELECT 1
                FROM list_entry AS list_entry_1
                WHERE list_entry_1.subject_id = anon_11.id AND list_entry_1.openness = 'OPEN' AND list_entry_1.openness_basis IS NOT NULL
                    AND list_entry_1.state = 'PUBLISHED' AND coalesce(list_entry_1.published_on <= ?, 0) = 1
                    AND (list_entry_1.publicity_until IS NULL OR list_entry_1.publicity_until >= ?)
                    AND NOT (list_entry_1.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_1.removed_on <= ?, 0) = 1) ))))
                    THEN anon_11.pseudonym || ':2;' ELSE '' END ELSE '' END || CASE WHEN (anon_11.kind = 'NATURAL_PERSON') THEN
                    CASE WHEN (NOT ((EXISTS (
                SELECT 1
                FROM record AS record_2
                WHERE record_2.subject_id = anon_11.id AND record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL
                    AND record_2.confidentiality = 'NONE' AND record_2.state = 'ACTIVE'
                    AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_2.publicity_until IS NULL
                    OR record_2.publicity_until >= ?) AND NOT (coalesce(record_2.disclosure_until < ?, 0) = 1
                    OR record_2.state = 'ARCHIVED' OR record_2.state IN ('DELETED', 'REVOKED') OR record_2.record_class = 'NEGATIVE'
                    AND coalesce(record_2.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
                SELECT 1
                FROM list_entry AS list_entry_2
                WHERE list_entry_2.subject_id = anon_11.id AND list_entry_2.openness = 'OPEN' AND list_entry_2.openness_basis IS NOT NULL
                    AND list_entry_2.state = 'PUBLISHED' AND coalesce(list_entry_2.published_on <= ?, 0) = 1
                    AND (list_entry_2.publicity_until IS NULL OR list_entry_2.publicity_until >= ?)
                    AND NOT (list_entry_2.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_2.removed_on <= ?, 0) = 1) ))))
                    THEN anon_11.pseudonym || ':3;' ELSE '' END ELSE '' END) AS json_array_1
      FROM (
        SELECT anon_12.id AS id, anon_12.identity_key AS identity_key, anon_12.pseudonym AS pseudonym, anon_12.kind AS kind,
            anon_12.name AS name, anon_12.name_bigrams AS name_bigrams, anon_12.code AS code, anon_12.region_code AS region_code,
            anon_12.openness AS openness, anon_12.openness_basis AS openness_basis, anon_12.status AS status,
            anon_12.sole_trader AS sole_trader, anon_12.legal_representative AS legal_representative,
            anon_12.registered_on AS registered_on, anon_12.document_type AS document_type, anon_12.masked_number AS masked_number,
            anon_12.listed_number AS listed_number
        FROM (
          SELECT subject_5.id AS id, subject_5.identity_key AS identity_key, subject_5.pseudonym AS pseudonym, subject_5.kind AS kind,
              subject_5.name AS name, subject_5.name_bigrams AS name_bigrams, subject_5.code AS code, subject_5.region_code AS region_code,
              subject_5.openness AS openness, subject_5.openness_basis AS openness_basis, subject_5.status AS status,
              subject_5.sole_trader AS sole_trader, subject_5.legal_representative AS legal_representative,
              subject_5.registered_on AS registered_on, subject_5.document_type AS document_type, subject_5.masked_number AS masked_number,
              subject_5.listed_number AS listed_number
          FROM subject AS subject_5
          WHERE (subject_5.kind != 'NATURAL_PERSON' AND ((EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_2
                  WHERE credit_case_2.subject_id = subject_5.id AND credit_case_2.closed_on IS NULL AND credit_case_2.post = ?
                      AND credit_case_2.unit_id = ? AND credit_case_2.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = ?))) OR subject_5.openness = 'OPEN' AND subject_5.openness_basis IS NOT NULL
                        OR (EXISTS (
                  SELECT 1
                  FROM record AS record_3
                  WHERE record_3.subject_id = subject_5.id AND record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL
                      AND record_3.confidentiality = 'NONE' AND record_3.state = 'ACTIVE'
                      AND (record_3.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_3.publicity_until IS NULL
                      OR record_3.publicity_until >= ?) AND NOT (coalesce(record_3.disclosure_until < ?, 0) = 1
                      OR record_3.state = 'ARCHIVED' OR record_3.state IN ('DELETED', 'REVOKED') OR record_3.record_class = 'NEGATIVE'
                      AND coalesce(record_3.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
                  SELECT 1
                  FROM list_entry AS list_entry_3
                  WHERE list_entry_3.subject_id = subject_5.id AND list_entry_3.openness = 'OPEN'
                      AND list_entry_3.openness_basis IS NOT NULL AND list_entry_3.state = 'PUBLISHED'
                      AND coalesce(list_entry_3.published_on <= ?, 0) = 1 AND (list_entry_3.publicity_until IS NULL
                      OR list_entry_3.publicity_until >= ?) AND NOT (list_entry_3.state IN ('REMOVED', 'DROPPED')
                      OR coalesce(list_entry_3.removed_on <= ?, 0) = 1) ))) OR subject_5.kind = 'NATURAL_PERSON' AND ((EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_3
                  WHERE credit_case_3.subject_id = subject_5.id AND credit_case_3.closed_on IS NULL AND credit_case_3.post = ?
                      AND credit_case_3.unit_id = ? AND credit_case_3.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = ?))) OR (EXISTS (
                  SELECT 1
                  FROM record AS record_4
                  WHERE record_4.subject_id = subject_5.id AND record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL
                      AND record_4.confidentiality = 'NONE' AND record_4.state = 'ACTIVE'
                      AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_4.publicity_until IS NULL
                      OR record_4.publicity_until >= ?) AND NOT (coalesce(record_4.disclosure_until < ?, 0) = 1
                      OR record_4.state = 'ARCHIVED' OR record_4.state IN ('DELETED', 'REVOKED') OR record_4.record_class = 'NEGATIVE'
                      AND coalesce(record_4.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
                  SELECT 1
                  FROM list_entry AS list_entry_4
                  WHERE list_entry_4.subject_id = subject_5.id AND list_entry_4.openness = 'OPEN'
                      AND list_entry_4.openness_basis IS NOT NULL AND list_entry_4.state = 'PUBLISHED'
                      AND coalesce(list_entry_4.published_on <= ?, 0) = 1 AND (list_entry_4.publicity_until IS NULL
                      OR list_entry_4.publicity_until >= ?) AND NOT (list_entry_4.state IN ('REMOVED', 'DROPPED')
                      OR coalesce(list_entry_4.removed_on <= ?, 0) = 1) )))) AND subject_5.id = anon_10.subject_id
          LIMIT 1 OFFSET 0) AS anon_12
        LIMIT -1 OFFSET 0) AS anon_11) AS x0
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
          record_5.corrects_id AS corrects_id
      FROM record AS record_5
      WHERE ((EXISTS (
            SELECT *
            FROM credit_case AS credit_case_4
            WHERE credit_case_4.subject_id = record_5.subject_id AND credit_case_4.closed_on IS NULL
                AND (credit_case_4.record_id = record_5.id OR credit_case_4.record_id IS NULL AND credit_case_4.entry_id IS NULL)
                AND credit_case_4.post = ? AND credit_case_4.unit_id = ? AND credit_case_4.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = ?))) OR record_5.openness = 'OPEN' AND record_5.openness_basis IS NOT NULL
                  AND record_5.confidentiality = 'NONE' AND record_5.state = 'ACTIVE' AND (record_5.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_5.publicity_until IS NULL OR record_5.publicity_until >= ?)) AND record_5.state != 'DELETED'
                  AND NOT (coalesce(record_5.disclosure_until < ?, 0) = 1 OR record_5.state = 'ARCHIVED')
                  AND NOT (record_5.record_class = 'NEGATIVE' AND coalesce(record_5.notice_served_on <= ?, 0) = 0)
                  AND record_5.state != 'REVOKED' AND record_5.id = ?
      LIMIT 1 OFFSET 0) AS anon_10
    LIMIT -1 OFFSET 0) AS anon_9) AS anon_2 ON 1 = 1
