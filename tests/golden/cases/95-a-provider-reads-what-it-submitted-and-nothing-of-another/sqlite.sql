WITH anon_7 AS (
  SELECT count(*) <= 2000 AS is_few
  FROM (
    SELECT record_1.id AS id
    FROM record AS record_1
    WHERE record_1.region_code IN (
      SELECT region_closure.descendant
      FROM region_closure
      WHERE region_closure.ancestor = ?)
    LIMIT 2001 OFFSET 0) AS anon_8)
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
  SELECT json_object('totalCount', CASE WHEN (
      SELECT anon_7.is_few
      FROM anon_7) THEN (
      SELECT count(*) AS count_1
      FROM record AS record_2
      WHERE record_2.id IN (
        SELECT anon_8.id
        FROM (
          SELECT record_1.id AS id
          FROM record AS record_1
          WHERE record_1.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = ?)
          LIMIT 2001 OFFSET 0) AS anon_8) AND (record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL
              AND record_2.confidentiality = 'NONE' AND record_2.state = 'ACTIVE' AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY'))
              AND (record_2.publicity_until IS NULL OR record_2.publicity_until >= ?) OR record_2.provider_id IS NOT NULL
              AND record_2.provider_id = ?) AND record_2.state != 'DELETED' AND NOT (coalesce(record_2.disclosure_until < ?, 0) = 1
              OR record_2.state = 'ARCHIVED') AND NOT (record_2.record_class = 'NEGATIVE' AND coalesce(record_2.notice_served_on <= ?,
              0) = 0 AND NOT (record_2.provider_id IS NOT NULL AND record_2.provider_id = ?)) AND record_2.state != 'REVOKED'
              AND record_2.openness = 'RESTRICTED' AND record_2.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = ?) AND record_2.provider_id = (
        SELECT unit_1.id
        FROM unit AS unit_1
        WHERE unit_1.code = ? AND 1 = 1)) WHEN (
      SELECT anon_7.is_few
      FROM anon_7) = 0 THEN (
      SELECT count(*) AS count_2
      FROM record AS record_3
      WHERE (record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL AND record_3.confidentiality = 'NONE'
          AND record_3.state = 'ACTIVE' AND (record_3.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_3.publicity_until IS NULL
          OR record_3.publicity_until >= ?) OR record_3.provider_id IS NOT NULL AND record_3.provider_id = ?)
          AND record_3.state != 'DELETED' AND NOT (coalesce(record_3.disclosure_until < ?, 0) = 1 OR record_3.state = 'ARCHIVED')
          AND NOT (record_3.record_class = 'NEGATIVE' AND coalesce(record_3.notice_served_on <= ?, 0) = 0
          AND NOT (record_3.provider_id IS NOT NULL AND record_3.provider_id = ?)) AND record_3.state != 'REVOKED'
          AND record_3.openness = 'RESTRICTED' AND record_3.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = ?) AND record_3.provider_id = (
        SELECT unit_2.id
        FROM unit AS unit_2
        WHERE unit_2.code = ? AND 1 = 1)) ELSE NULL END, 'nodes', json(json_group_array(json_object('title',
            CASE WHEN (anon_9.openness = 'OPEN' AND anon_9.openness_basis IS NOT NULL AND anon_9.confidentiality = 'NONE'
            AND anon_9.state = 'ACTIVE' AND (anon_9.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_9.publicity_until IS NULL
            OR anon_9.publicity_until >= ?) AND anon_9.screened IS 1 OR anon_9.provider_id IS NOT NULL AND anon_9.provider_id = ?)
            THEN anon_9.title ELSE NULL END, 'decidedOn', anon_9.decided_on, 'subject', json(json(json_extract(anon_9.x0,
            '$[0]'))))) FILTER (WHERE 1 = 1))) AS j, coalesce(group_concat('' || CASE WHEN (NOT (anon_9.openness = 'OPEN'
            AND anon_9.openness_basis IS NOT NULL AND anon_9.confidentiality = 'NONE' AND anon_9.state = 'ACTIVE'
            AND (anon_9.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_9.publicity_until IS NULL OR anon_9.publicity_until >= ?)
            AND anon_9.state != 'DELETED' AND NOT (coalesce(anon_9.disclosure_until < ?, 0) = 1 OR anon_9.state = 'ARCHIVED')
            AND NOT (anon_9.record_class = 'NEGATIVE' AND coalesce(anon_9.notice_served_on <= ?, 0) = 0) AND anon_9.state != 'REVOKED')
            OR coalesce(anon_9.provider_id = (
            SELECT unit_3.id
            FROM unit AS unit_3
            WHERE unit_3.code = ? AND 1 = 1), 0) = 0 OR (anon_9.openness = 'OPEN' AND anon_9.openness_basis IS NOT NULL
                AND anon_9.confidentiality = 'NONE' AND anon_9.state = 'ACTIVE' AND (anon_9.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (anon_9.publicity_until IS NULL OR anon_9.publicity_until >= ?) AND anon_9.screened IS 1
                OR anon_9.provider_id IS NOT NULL AND anon_9.provider_id = ?) AND NOT (anon_9.openness = 'OPEN'
                AND anon_9.openness_basis IS NOT NULL AND anon_9.confidentiality = 'NONE' AND anon_9.state = 'ACTIVE'
                AND (anon_9.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_9.publicity_until IS NULL OR anon_9.publicity_until >= ?)
                AND anon_9.screened IS 1)) THEN (
        SELECT subject_1.pseudonym
        FROM subject AS subject_1
        WHERE subject_1.id = anon_9.subject_id) || ':4;' ELSE '' END || coalesce(json_extract(anon_9.x0, '$[1]'), ''), ''), '') || (
    SELECT CASE WHEN (count(*) < 5) THEN coalesce(group_concat(subject_2.pseudonym || ':5;', ''), '') ELSE '' END AS anon_10
    FROM (
      SELECT DISTINCT record_4.subject_id AS "key"
      FROM record AS record_4
      WHERE (record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL AND record_4.confidentiality = 'NONE'
          AND record_4.state = 'ACTIVE' AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_4.publicity_until IS NULL
          OR record_4.publicity_until >= ?) OR record_4.provider_id IS NOT NULL AND record_4.provider_id = ?)
          AND record_4.state != 'DELETED' AND NOT (coalesce(record_4.disclosure_until < ?, 0) = 1 OR record_4.state = 'ARCHIVED')
          AND NOT (record_4.record_class = 'NEGATIVE' AND coalesce(record_4.notice_served_on <= ?, 0) = 0
          AND NOT (record_4.provider_id IS NOT NULL AND record_4.provider_id = ?)) AND record_4.state != 'REVOKED'
          AND record_4.openness = 'RESTRICTED' AND record_4.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = ?) AND record_4.provider_id = (
        SELECT unit_4.id
        FROM unit AS unit_4
        WHERE unit_4.code = ? AND 1 = 1) AND NOT (record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL
            AND record_4.confidentiality = 'NONE' AND record_4.state = 'ACTIVE' AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY'))
            AND (record_4.publicity_until IS NULL OR record_4.publicity_until >= ?) AND record_4.state != 'DELETED'
            AND NOT (coalesce(record_4.disclosure_until < ?, 0) = 1 OR record_4.state = 'ARCHIVED')
            AND NOT (record_4.record_class = 'NEGATIVE' AND coalesce(record_4.notice_served_on <= ?, 0) = 0)
            AND record_4.state != 'REVOKED' AND record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL
            AND record_4.confidentiality = 'NONE' AND record_4.state = 'ACTIVE' AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY'))
            AND (record_4.publicity_until IS NULL OR record_4.publicity_until >= ?) AND record_4.openness = 'OPEN'
            AND record_4.openness_basis IS NOT NULL AND record_4.confidentiality = 'NONE' AND record_4.state = 'ACTIVE'
            AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_4.publicity_until IS NULL OR record_4.publicity_until >= ?)
            AND coalesce(record_4.provider_id = (
            SELECT unit_5.id
            FROM unit AS unit_5
            WHERE unit_5.code = ? AND 1 = 1), 0) = 1)
      LIMIT 5 OFFSET 0) AS anon_11 JOIN subject AS subject_2 ON subject_2.id = anon_11."key") AS d
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
        anon_12.corrects_id AS corrects_id, anon_12.sort_key AS sort_key, row_number() OVER (ORDER BY anon_12.sort_key DESC,
        anon_12.id DESC) AS rn, (
      SELECT json_array(json(CASE WHEN (anon_13.kind != 'NATURAL_PERSON') THEN json_object('name',
          anon_13.name) WHEN (anon_13.kind = 'NATURAL_PERSON') THEN json_object('name', anon_13.name) ELSE NULL END), '' || '' ||
          CASE WHEN (anon_13.kind != 'NATURAL_PERSON') THEN CASE WHEN (NOT (anon_13.openness = 'OPEN'
          AND anon_13.openness_basis IS NOT NULL OR (EXISTS (
                SELECT 1
                FROM record AS record_5
                WHERE record_5.subject_id = anon_13.id AND record_5.openness = 'OPEN' AND record_5.openness_basis IS NOT NULL
                    AND record_5.confidentiality = 'NONE' AND record_5.state = 'ACTIVE'
                    AND (record_5.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_5.publicity_until IS NULL
                    OR record_5.publicity_until >= ?) AND NOT (coalesce(record_5.disclosure_until < ?, 0) = 1
                    OR record_5.state = 'ARCHIVED' OR record_5.state IN ('DELETED', 'REVOKED') OR record_5.record_class = 'NEGATIVE'
                    AND coalesce(record_5.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
                SELECT 1
                FROM list_entry AS list_entry_1
                WHERE list_entry_1.subject_id = anon_13.id AND list_entry_1.openness = 'OPEN' AND list_entry_1.openness_basis IS NOT NULL
                    AND list_entry_1.state = 'PUBLISHED' AND coalesce(list_entry_1.published_on <= ?, 0) = 1
                    AND (list_entry_1.publicity_until IS NULL OR list_entry_1.publicity_until >= ?)
                    AND NOT (list_entry_1.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_1.removed_on <= ?, 0) = 1) ))))
                    THEN anon_13.pseudonym || ':0;' ELSE '' END ELSE '' END || CASE WHEN (anon_13.kind = 'NATURAL_PERSON') THEN
                    CASE WHEN (NOT ((EXISTS (
                SELECT 1
                FROM record AS record_6
                WHERE record_6.subject_id = anon_13.id AND record_6.openness = 'OPEN' AND record_6.openness_basis IS NOT NULL
                    AND record_6.confidentiality = 'NONE' AND record_6.state = 'ACTIVE'
                    AND (record_6.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_6.publicity_until IS NULL
                    OR record_6.publicity_until >= ?) AND NOT (coalesce(record_6.disclosure_until < ?, 0) = 1
                    OR record_6.state = 'ARCHIVED' OR record_6.state IN ('DELETED', 'REVOKED') OR record_6.record_class = 'NEGATIVE'
                    AND coalesce(record_6.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
                SELECT 1
                FROM list_entry AS list_entry_2
                WHERE list_entry_2.subject_id = anon_13.id AND list_entry_2.openness = 'OPEN' AND list_entry_2.openness_basis IS NOT NULL
                    AND list_entry_2.state = 'PUBLISHED' AND coalesce(list_entry_2.published_on <= ?, 0) = 1
                    AND (list_entry_2.publicity_until IS NULL OR list_entry_2.publicity_until >= ?)
                    AND NOT (list_entry_2.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_2.removed_on <= ?, 0) = 1) ))))
                    THEN anon_13.pseudonym || ':1;' ELSE '' END ELSE '' END) AS json_array_1
      FROM (
        SELECT anon_14.id AS id, anon_14.identity_key AS identity_key, anon_14.pseudonym AS pseudonym, anon_14.kind AS kind,
            anon_14.name AS name, anon_14.name_bigrams AS name_bigrams, anon_14.code AS code, anon_14.region_code AS region_code,
            anon_14.openness AS openness, anon_14.openness_basis AS openness_basis, anon_14.status AS status,
            anon_14.sole_trader AS sole_trader, anon_14.legal_representative AS legal_representative,
            anon_14.registered_on AS registered_on, anon_14.document_type AS document_type, anon_14.masked_number AS masked_number,
            anon_14.listed_number AS listed_number
        FROM (
          SELECT subject_3.id AS id, subject_3.identity_key AS identity_key, subject_3.pseudonym AS pseudonym, subject_3.kind AS kind,
              subject_3.name AS name, subject_3.name_bigrams AS name_bigrams, subject_3.code AS code, subject_3.region_code AS region_code,
              subject_3.openness AS openness, subject_3.openness_basis AS openness_basis, subject_3.status AS status,
              subject_3.sole_trader AS sole_trader, subject_3.legal_representative AS legal_representative,
              subject_3.registered_on AS registered_on, subject_3.document_type AS document_type, subject_3.masked_number AS masked_number,
              subject_3.listed_number AS listed_number
          FROM subject AS subject_3
          WHERE (subject_3.kind != 'NATURAL_PERSON' AND (subject_3.openness = 'OPEN' AND subject_3.openness_basis IS NOT NULL OR (EXISTS (
                  SELECT 1
                  FROM record AS record_7
                  WHERE record_7.subject_id = subject_3.id AND record_7.openness = 'OPEN' AND record_7.openness_basis IS NOT NULL
                      AND record_7.confidentiality = 'NONE' AND record_7.state = 'ACTIVE'
                      AND (record_7.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_7.publicity_until IS NULL
                      OR record_7.publicity_until >= ?) AND NOT (coalesce(record_7.disclosure_until < ?, 0) = 1
                      OR record_7.state = 'ARCHIVED' OR record_7.state IN ('DELETED', 'REVOKED') OR record_7.record_class = 'NEGATIVE'
                      AND coalesce(record_7.notice_served_on <= ?, 0) = 0 AND NOT (record_7.provider_id IS NOT NULL
                      AND record_7.provider_id = ?)) )) OR (EXISTS (
                  SELECT 1
                  FROM list_entry AS list_entry_3
                  WHERE list_entry_3.subject_id = subject_3.id AND list_entry_3.openness = 'OPEN'
                      AND list_entry_3.openness_basis IS NOT NULL AND list_entry_3.state = 'PUBLISHED'
                      AND coalesce(list_entry_3.published_on <= ?, 0) = 1 AND (list_entry_3.publicity_until IS NULL
                      OR list_entry_3.publicity_until >= ?) AND NOT (list_entry_3.state IN ('REMOVED', 'DROPPED')
                      OR coalesce(list_entry_3.removed_on <= ?, 0) = 1) )) OR (EXISTS (
                  SELECT *
                  FROM record AS record_8
                  WHERE record_8.subject_id = subject_3.id AND record_8.provider_id IS NOT NULL AND record_8.provider_id = ?
                      AND NOT (coalesce(record_8.disclosure_until < ?, 0) = 1 OR record_8.state = 'ARCHIVED'
                      OR record_8.state IN ('DELETED', 'REVOKED') OR record_8.record_class = 'NEGATIVE'
                      AND coalesce(record_8.notice_served_on <= ?, 0) = 0 AND NOT (record_8.provider_id IS NOT NULL
                      AND record_8.provider_id = ?))))) OR subject_3.kind = 'NATURAL_PERSON' AND ((EXISTS (
                  SELECT 1
                  FROM record AS record_9
                  WHERE record_9.subject_id = subject_3.id AND record_9.openness = 'OPEN' AND record_9.openness_basis IS NOT NULL
                      AND record_9.confidentiality = 'NONE' AND record_9.state = 'ACTIVE'
                      AND (record_9.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_9.publicity_until IS NULL
                      OR record_9.publicity_until >= ?) AND NOT (coalesce(record_9.disclosure_until < ?, 0) = 1
                      OR record_9.state = 'ARCHIVED' OR record_9.state IN ('DELETED', 'REVOKED') OR record_9.record_class = 'NEGATIVE'
                      AND coalesce(record_9.notice_served_on <= ?, 0) = 0 AND NOT (record_9.provider_id IS NOT NULL
                      AND record_9.provider_id = ?)) )) OR (EXISTS (
                  SELECT 1
                  FROM list_entry AS list_entry_4
                  WHERE list_entry_4.subject_id = subject_3.id AND list_entry_4.openness = 'OPEN'
                      AND list_entry_4.openness_basis IS NOT NULL AND list_entry_4.state = 'PUBLISHED'
                      AND coalesce(list_entry_4.published_on <= ?, 0) = 1 AND (list_entry_4.publicity_until IS NULL
                      OR list_entry_4.publicity_until >= ?) AND NOT (list_entry_4.state IN ('REMOVED', 'DROPPED')
                      OR coalesce(list_entry_4.removed_on <= ?, 0) = 1) )) OR (EXISTS (
                  SELECT *
                  FROM record AS record_10
                  WHERE record_10.subject_id = subject_3.id AND record_10.provider_id IS NOT NULL AND record_10.provider_id = ?
                      AND NOT (coalesce(record_10.disclosure_until < ?, 0) = 1 OR record_10.state = 'ARCHIVED'
                      OR record_10.state IN ('DELETED', 'REVOKED') OR record_10.record_class = 'NEGATIVE'
                      AND coalesce(record_10.notice_served_on <= ?, 0) = 0 AND NOT (record_10.provider_id IS NOT NULL
                      AND record_10.provider_id = ?)))))) AND subject_3.id = anon_12.subject_id
          LIMIT 1 OFFSET 0) AS anon_14
        LIMIT -1 OFFSET 0) AS anon_13) AS x0
    FROM (
      SELECT anon_15.id AS id, anon_15.subject_id AS subject_id, anon_15.category AS category, anon_15.record_class AS record_class,
          anon_15.catalogue_item_id AS catalogue_item_id, anon_15.provider_id AS provider_id, anon_15.provider_key AS provider_key,
          anon_15.jurisdiction AS jurisdiction, anon_15.region_code AS region_code, anon_15.openness AS openness,
          anon_15.openness_basis AS openness_basis, anon_15.openness_reference AS openness_reference,
          anon_15.confidentiality AS confidentiality, anon_15.screened AS screened, anon_15.title AS title,
          anon_15.document_number AS document_number, anon_15.content AS content, anon_15.content_digest AS content_digest,
          anon_15.decided_on AS decided_on, anon_15.ended_on AS ended_on, anon_15.ended_on_source AS ended_on_source,
          anon_15.notice_served_on AS notice_served_on, anon_15.publicity_until AS publicity_until,
          anon_15.disclosure_until AS disclosure_until, anon_15.state AS state, anon_15.disputed_since AS disputed_since,
          anon_15.repaired_on AS repaired_on, anon_15.under_review_since AS under_review_since, anon_15.version AS version,
          anon_15.submitted_at AS submitted_at, anon_15.origin AS origin, anon_15.subtype AS subtype, anon_15.procedure AS procedure,
          anon_15.seriousness AS seriousness, anon_15.exception_reason AS exception_reason, anon_15.declared_until AS declared_until,
          anon_15.publicity_due_on AS publicity_due_on, anon_15.opened_on AS opened_on, anon_15.basis_kind AS basis_kind,
          anon_15.basis_number AS basis_number, anon_15.basis_issuer AS basis_issuer, anon_15.notice_reference AS notice_reference,
          anon_15.basis_effective_on AS basis_effective_on, anon_15.performance_due_on AS performance_due_on,
          anon_15.performed_on AS performed_on, anon_15.agreement_id AS agreement_id, anon_15.statement_digest AS statement_digest,
          anon_15.corrects_id AS corrects_id, anon_15.sort_key AS sort_key
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
            anon_16.corrects_id AS corrects_id, anon_16.sort_key AS sort_key
        FROM (
          SELECT record_11.id AS id, record_11.subject_id AS subject_id, record_11.category AS category,
              record_11.record_class AS record_class, record_11.catalogue_item_id AS catalogue_item_id,
              record_11.provider_id AS provider_id, record_11.provider_key AS provider_key, record_11.jurisdiction AS jurisdiction,
              record_11.region_code AS region_code, record_11.openness AS openness, record_11.openness_basis AS openness_basis,
              record_11.openness_reference AS openness_reference, record_11.confidentiality AS confidentiality,
              record_11.screened AS screened, record_11.title AS title, record_11.document_number AS document_number,
              record_11.content AS content, record_11.content_digest AS content_digest, record_11.decided_on AS decided_on,
              record_11.ended_on AS ended_on, record_11.ended_on_source AS ended_on_source, record_11.notice_served_on AS notice_served_on,
              record_11.publicity_until AS publicity_until, record_11.disclosure_until AS disclosure_until, record_11.state AS state,
              record_11.disputed_since AS disputed_since, record_11.repaired_on AS repaired_on,
              record_11.under_review_since AS under_review_since, record_11.version AS version, record_11.submitted_at AS submitted_at,
              record_11.origin AS origin, record_11.subtype AS subtype, record_11.procedure AS procedure,
              record_11.seriousness AS seriousness, record_11.exception_reason AS exception_reason,
              record_11.declared_until AS declared_until, record_11.publicity_due_on AS publicity_due_on, record_11.opened_on AS opened_on,
              record_11.basis_kind AS basis_kind, record_11.basis_number AS basis_number, record_11.basis_issuer AS basis_issuer,
              record_11.notice_reference AS notice_reference, record_11.basis_effective_on AS basis_effective_on,
              record_11.performance_due_on AS performance_due_on, record_11.performed_on AS performed_on,
              record_11.agreement_id AS agreement_id, record_11.statement_digest AS statement_digest, record_11.corrects_id AS corrects_id,
              record_11.decided_on AS sort_key
          FROM record AS record_11
          WHERE (
            SELECT anon_7.is_few
            FROM anon_7) AND record_11.id IN (
            SELECT anon_8.id
            FROM (
              SELECT record_1.id AS id
              FROM record AS record_1
              WHERE record_1.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = ?)
              LIMIT 2001 OFFSET 0) AS anon_8) AND (record_11.openness = 'OPEN' AND record_11.openness_basis IS NOT NULL
                  AND record_11.confidentiality = 'NONE' AND record_11.state = 'ACTIVE'
                  AND (record_11.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_11.publicity_until IS NULL
                  OR record_11.publicity_until >= ?) OR record_11.provider_id IS NOT NULL AND record_11.provider_id = ?)
                  AND record_11.state != 'DELETED' AND NOT (coalesce(record_11.disclosure_until < ?, 0) = 1
                  OR record_11.state = 'ARCHIVED') AND NOT (record_11.record_class = 'NEGATIVE'
                  AND coalesce(record_11.notice_served_on <= ?, 0) = 0 AND NOT (record_11.provider_id IS NOT NULL
                  AND record_11.provider_id = ?)) AND record_11.state != 'REVOKED' AND record_11.openness = 'RESTRICTED'
                  AND record_11.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = ?) AND record_11.provider_id = (
            SELECT unit_6.id
            FROM unit AS unit_6
            WHERE unit_6.code = ? AND 1 = 1)
          ORDER BY record_11.decided_on DESC, record_11.id DESC
          LIMIT CASE WHEN (
            SELECT anon_7.is_few
            FROM anon_7) THEN 5 ELSE 0 END OFFSET 0) AS anon_16
        UNION ALL
        SELECT anon_17.id AS id, anon_17.subject_id AS subject_id, anon_17.category AS category, anon_17.record_class AS record_class,
            anon_17.catalogue_item_id AS catalogue_item_id, anon_17.provider_id AS provider_id, anon_17.provider_key AS provider_key,
            anon_17.jurisdiction AS jurisdiction, anon_17.region_code AS region_code, anon_17.openness AS openness,
            anon_17.openness_basis AS openness_basis, anon_17.openness_reference AS openness_reference,
            anon_17.confidentiality AS confidentiality, anon_17.screened AS screened, anon_17.title AS title,
            anon_17.document_number AS document_number, anon_17.content AS content, anon_17.content_digest AS content_digest,
            anon_17.decided_on AS decided_on, anon_17.ended_on AS ended_on, anon_17.ended_on_source AS ended_on_source,
            anon_17.notice_served_on AS notice_served_on, anon_17.publicity_until AS publicity_until,
            anon_17.disclosure_until AS disclosure_until, anon_17.state AS state, anon_17.disputed_since AS disputed_since,
            anon_17.repaired_on AS repaired_on, anon_17.under_review_since AS under_review_since, anon_17.version AS version,
            anon_17.submitted_at AS submitted_at, anon_17.origin AS origin, anon_17.subtype AS subtype, anon_17.procedure AS procedure,
            anon_17.seriousness AS seriousness, anon_17.exception_reason AS exception_reason, anon_17.declared_until AS declared_until,
            anon_17.publicity_due_on AS publicity_due_on, anon_17.opened_on AS opened_on, anon_17.basis_kind AS basis_kind,
            anon_17.basis_number AS basis_number, anon_17.basis_issuer AS basis_issuer, anon_17.notice_reference AS notice_reference,
            anon_17.basis_effective_on AS basis_effective_on, anon_17.performance_due_on AS performance_due_on,
            anon_17.performed_on AS performed_on, anon_17.agreement_id AS agreement_id, anon_17.statement_digest AS statement_digest,
            anon_17.corrects_id AS corrects_id, anon_17.sort_key AS sort_key
        FROM (
          SELECT record_12.id AS id, record_12.subject_id AS subject_id, record_12.category AS category,
              record_12.record_class AS record_class, record_12.catalogue_item_id AS catalogue_item_id,
              record_12.provider_id AS provider_id, record_12.provider_key AS provider_key, record_12.jurisdiction AS jurisdiction,
              record_12.region_code AS region_code, record_12.openness AS openness, record_12.openness_basis AS openness_basis,
              record_12.openness_reference AS openness_reference, record_12.confidentiality AS confidentiality,
              record_12.screened AS screened, record_12.title AS title, record_12.document_number AS document_number,
              record_12.content AS content, record_12.content_digest AS content_digest, record_12.decided_on AS decided_on,
              record_12.ended_on AS ended_on, record_12.ended_on_source AS ended_on_source, record_12.notice_served_on AS notice_served_on,
              record_12.publicity_until AS publicity_until, record_12.disclosure_until AS disclosure_until, record_12.state AS state,
              record_12.disputed_since AS disputed_since, record_12.repaired_on AS repaired_on,
              record_12.under_review_since AS under_review_since, record_12.version AS version, record_12.submitted_at AS submitted_at,
              record_12.origin AS origin, record_12.subtype AS subtype, record_12.procedure AS procedure,
              record_12.seriousness AS seriousness, record_12.exception_reason AS exception_reason,
              record_12.declared_until AS declared_until, record_12.publicity_due_on AS publicity_due_on, record_12.opened_on AS opened_on,
              record_12.basis_kind AS basis_kind, record_12.basis_number AS basis_number, record_12.basis_issuer AS basis_issuer,
              record_12.notice_reference AS notice_reference, record_12.basis_effective_on AS basis_effective_on,
              record_12.performance_due_on AS performance_due_on, record_12.performed_on AS performed_on,
              record_12.agreement_id AS agreement_id, record_12.statement_digest AS statement_digest, record_12.corrects_id AS corrects_id,
              record_12.decided_on AS sort_key
          FROM record AS record_12
          WHERE (
            SELECT anon_7.is_few
            FROM anon_7) = 0 AND (record_12.openness = 'OPEN' AND record_12.openness_basis IS NOT NULL
                AND record_12.confidentiality = 'NONE' AND record_12.state = 'ACTIVE'
                AND (record_12.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_12.publicity_until IS NULL
                OR record_12.publicity_until >= ?) OR record_12.provider_id IS NOT NULL AND record_12.provider_id = ?)
                AND record_12.state != 'DELETED' AND NOT (coalesce(record_12.disclosure_until < ?, 0) = 1 OR record_12.state = 'ARCHIVED')
                AND NOT (record_12.record_class = 'NEGATIVE' AND coalesce(record_12.notice_served_on <= ?, 0) = 0
                AND NOT (record_12.provider_id IS NOT NULL AND record_12.provider_id = ?)) AND record_12.state != 'REVOKED'
                AND record_12.openness = 'RESTRICTED' AND record_12.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = ?) AND record_12.provider_id = (
            SELECT unit_7.id
            FROM unit AS unit_7
            WHERE unit_7.code = ? AND 1 = 1)
          ORDER BY record_12.decided_on DESC, record_12.id DESC
          LIMIT CASE WHEN (
            SELECT anon_7.is_few
            FROM anon_7) = 0 THEN 5 ELSE 0 END OFFSET 0) AS anon_17) AS anon_15
      ORDER BY anon_15.sort_key DESC, anon_15.id DESC
      LIMIT 5 OFFSET 0) AS anon_12
    ORDER BY rn ASC
    LIMIT -1 OFFSET 0) AS anon_9) AS anon_1 ON 1 = 1
LEFT OUTER JOIN (
  SELECT json_object('totalCount', (
      SELECT count(*) AS count_3
      FROM record AS record_13
      WHERE (record_13.openness = 'OPEN' AND record_13.openness_basis IS NOT NULL AND record_13.confidentiality = 'NONE'
          AND record_13.state = 'ACTIVE' AND (record_13.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_13.publicity_until IS NULL
          OR record_13.publicity_until >= ?) OR record_13.provider_id IS NOT NULL AND record_13.provider_id = ?)
          AND record_13.state != 'DELETED' AND NOT (coalesce(record_13.disclosure_until < ?, 0) = 1 OR record_13.state = 'ARCHIVED')
          AND NOT (record_13.record_class = 'NEGATIVE' AND coalesce(record_13.notice_served_on <= ?, 0) = 0
          AND NOT (record_13.provider_id IS NOT NULL AND record_13.provider_id = ?)) AND record_13.state != 'REVOKED'
          AND record_13.openness = 'RESTRICTED' AND record_13.provider_id = (
        SELECT unit_8.id
        FROM unit AS unit_8
        WHERE unit_8.code = ? AND 1 = 1))) AS j, (
    SELECT CASE WHEN (count(*) < 5) THEN coalesce(group_concat(subject_4.pseudonym || ':5;', ''), '') ELSE '' END AS anon_18
    FROM (
      SELECT DISTINCT record_14.subject_id AS "key"
      FROM record AS record_14
      WHERE (record_14.openness = 'OPEN' AND record_14.openness_basis IS NOT NULL AND record_14.confidentiality = 'NONE'
          AND record_14.state = 'ACTIVE' AND (record_14.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_14.publicity_until IS NULL
          OR record_14.publicity_until >= ?) OR record_14.provider_id IS NOT NULL AND record_14.provider_id = ?)
          AND record_14.state != 'DELETED' AND NOT (coalesce(record_14.disclosure_until < ?, 0) = 1 OR record_14.state = 'ARCHIVED')
          AND NOT (record_14.record_class = 'NEGATIVE' AND coalesce(record_14.notice_served_on <= ?, 0) = 0
          AND NOT (record_14.provider_id IS NOT NULL AND record_14.provider_id = ?)) AND record_14.state != 'REVOKED'
          AND record_14.openness = 'RESTRICTED' AND record_14.provider_id = (
        SELECT unit_9.id
        FROM unit AS unit_9
        WHERE unit_9.code = ? AND 1 = 1) AND NOT (record_14.openness = 'OPEN' AND record_14.openness_basis IS NOT NULL
            AND record_14.confidentiality = 'NONE' AND record_14.state = 'ACTIVE' AND (record_14.category NOT IN ('OFFICIAL_INTEGRITY'))
            AND (record_14.publicity_until IS NULL OR record_14.publicity_until >= ?) AND record_14.state != 'DELETED'
            AND NOT (coalesce(record_14.disclosure_until < ?, 0) = 1 OR record_14.state = 'ARCHIVED')
            AND NOT (record_14.record_class = 'NEGATIVE' AND coalesce(record_14.notice_served_on <= ?, 0) = 0)
            AND record_14.state != 'REVOKED' AND record_14.openness = 'OPEN' AND record_14.openness_basis IS NOT NULL
            AND record_14.confidentiality = 'NONE' AND record_14.state = 'ACTIVE' AND (record_14.category NOT IN ('OFFICIAL_INTEGRITY'))
            AND (record_14.publicity_until IS NULL OR record_14.publicity_until >= ?) AND coalesce(record_14.provider_id = (
            SELECT unit_10.id
            FROM unit AS unit_10
            WHERE unit_10.code = ? AND 1 = 1), 0) = 1)
      LIMIT 5 OFFSET 0) AS anon_19 JOIN subject AS subject_4 ON subject_4.id = anon_19."key") AS d) AS anon_2 ON 1 = 1
