SELECT anon_1.j AS c0, anon_1.d AS c1, 1 AS c2
FROM (
  SELECT 1 AS one) AS anon_2
LEFT OUTER JOIN (
  SELECT json(CASE WHEN (anon_3.kind != 'NATURAL_PERSON') THEN json_object('records', json(json(json_extract(anon_3.x0,
      '$[0]')))) WHEN (anon_3.kind = 'NATURAL_PERSON') THEN json_object('records', json(json(json_extract(anon_3.x1, '$[0]'))))
      ELSE NULL END) AS j, '' || coalesce(json_extract(anon_3.x0, '$[1]'), '') || coalesce(json_extract(anon_3.x1, '$[1]'), '') AS d
  FROM (
    SELECT anon_4.id AS id, anon_4.identity_key AS identity_key, anon_4.pseudonym AS pseudonym, anon_4.kind AS kind, anon_4.name AS name,
        anon_4.name_bigrams AS name_bigrams, anon_4.code AS code, anon_4.region_code AS region_code, anon_4.openness AS openness,
        anon_4.openness_basis AS openness_basis, anon_4.status AS status, anon_4.sole_trader AS sole_trader,
        anon_4.legal_representative AS legal_representative, anon_4.registered_on AS registered_on, anon_4.document_type AS document_type,
        anon_4.masked_number AS masked_number, anon_4.listed_number AS listed_number, (
      SELECT json_array(json(anon_5.j), anon_5.d) AS json_array_1
      FROM (
        SELECT json_object('nodes', json(json_group_array(json_object('title', CASE WHEN (anon_6.openness = 'OPEN'
            AND anon_6.openness_basis IS NOT NULL AND anon_6.confidentiality = 'NONE' AND anon_6.state = 'ACTIVE'
            AND (anon_6.publicity_until IS NULL OR anon_6.publicity_until >= ?) AND anon_6.screened IS 1) THEN anon_6.title ELSE NULL END,
            'content', json((
                    SELECT json_group_object(anon_8."key", anon_8.value) AS anon_7
                    FROM json_each(anon_6.content) AS anon_8
                    WHERE anon_8."key" IN ('authorityName', 'authorityUscc', 'businessRegistrationNo', 'certificateName',
                        'confiscatedAmount10k', 'effectiveOn', 'fineAmount10k', 'level', 'licenceKind', 'licenceNumber',
                        'organizationCode', 'penaltyKind', 'procedure', 'publicInstitutionCertNo', 'publicityUntil', 'rating',
                        'seriousness', 'socialOrgCertNo', 'sourceUnit', 'sourceUnitUscc', 'status', 'subtype', 'validFrom', 'validUntil',
                        'year') OR 0 = 1 OR anon_8."key" IN ('legalRepresentative') OR anon_8."key" IN ('content', 'decisionTitle',
                        'facts', 'legalBasis', 'suspendedOrRevokedLicence', 'violationKind') AND anon_6.openness = 'OPEN'
                        AND anon_6.openness_basis IS NOT NULL AND anon_6.confidentiality = 'NONE' AND anon_6.state = 'ACTIVE'
                        AND (anon_6.publicity_until IS NULL OR anon_6.publicity_until >= ?)
                        AND anon_6.screened IS 1)))) FILTER (WHERE anon_6.rn <= 20))) AS j,
                        coalesce(group_concat(CASE WHEN (anon_6.rn <= 20) THEN '' ELSE '' END, ''), '') || '' AS d
        FROM (
          SELECT anon_9.id AS id, anon_9.subject_id AS subject_id, anon_9.category AS category, anon_9.record_class AS record_class,
              anon_9.catalogue_item_id AS catalogue_item_id, anon_9.provider_id AS provider_id, anon_9.provider_key AS provider_key,
              anon_9.jurisdiction AS jurisdiction, anon_9.region_code AS region_code, anon_9.openness AS openness,
              anon_9.openness_basis AS openness_basis, anon_9.openness_reference AS openness_reference,
              anon_9.confidentiality AS confidentiality, anon_9.screened AS screened, anon_9.title AS title,
              anon_9.document_number AS document_number, anon_9.content AS content, anon_9.content_digest AS content_digest,
              anon_9.decided_on AS decided_on, anon_9.ended_on AS ended_on, anon_9.ended_on_source AS ended_on_source,
              anon_9.notice_served_on AS notice_served_on, anon_9.publicity_until AS publicity_until,
              anon_9.disclosure_until AS disclosure_until, anon_9.state AS state, anon_9.disputed_since AS disputed_since,
              anon_9.repaired_on AS repaired_on, anon_9.under_review_since AS under_review_since, anon_9.version AS version,
              anon_9.submitted_at AS submitted_at, anon_9.sort_key AS sort_key, anon_9.rn AS rn, anon_9.found AS found
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
                anon_10.submitted_at AS submitted_at, anon_10.sort_key AS sort_key, row_number() OVER (ORDER BY anon_10.sort_key DESC,
                anon_10.id DESC) AS rn, count(*) OVER () AS found
            FROM (
              SELECT record_1.id AS id, record_1.subject_id AS subject_id, record_1.category AS category,
                  record_1.record_class AS record_class, record_1.catalogue_item_id AS catalogue_item_id,
                  record_1.provider_id AS provider_id, record_1.provider_key AS provider_key, record_1.jurisdiction AS jurisdiction,
                  record_1.region_code AS region_code, record_1.openness AS openness, record_1.openness_basis AS openness_basis,
                  record_1.openness_reference AS openness_reference, record_1.confidentiality AS confidentiality,
                  record_1.screened AS screened, record_1.title AS title, record_1.document_number AS document_number,
                  record_1.content AS content, record_1.content_digest AS content_digest, record_1.decided_on AS decided_on,
                  record_1.ended_on AS ended_on, record_1.ended_on_source AS ended_on_source,
                  record_1.notice_served_on AS notice_served_on, record_1.publicity_until AS publicity_until,
                  record_1.disclosure_until AS disclosure_until, record_1.state AS state, record_1.disputed_since AS disputed_since,
                  record_1.repaired_on AS repaired_on, record_1.under_review_since AS under_review_since, record_1.version AS version,
                  record_1.submitted_at AS submitted_at, record_1.decided_on AS sort_key
              FROM record AS record_1
              WHERE record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL AND record_1.confidentiality = 'NONE'
                  AND record_1.state = 'ACTIVE' AND (record_1.publicity_until IS NULL OR record_1.publicity_until >= ?)
                  AND record_1.state != 'DELETED' AND NOT (coalesce(record_1.disclosure_until < ?, 0) = 1 OR record_1.state = 'ARCHIVED')
                  AND NOT (record_1.record_class = 'NEGATIVE' AND coalesce(record_1.notice_served_on <= ?, 0) = 0)
                  AND record_1.state != 'REVOKED' AND record_1.category IN ('ORG_ADMIN_LICENSE', 'ORG_REGISTRATION')
                  AND record_1.subject_id = anon_4.id AND anon_4.kind != 'NATURAL_PERSON'
              ORDER BY record_1.decided_on DESC, record_1.id DESC
              LIMIT 20 OFFSET 0) AS anon_10) AS anon_9
          ORDER BY anon_9.rn
          LIMIT -1 OFFSET 0) AS anon_6) AS anon_5) AS x0, (
      SELECT json_array(json(anon_11.j), anon_11.d) AS json_array_2
      FROM (
        SELECT json_object('nodes', json(json_group_array(json_object('title', CASE WHEN (anon_12.openness = 'OPEN'
            AND anon_12.openness_basis IS NOT NULL AND anon_12.confidentiality = 'NONE' AND anon_12.state = 'ACTIVE'
            AND (anon_12.publicity_until IS NULL OR anon_12.publicity_until >= ?) AND anon_12.screened IS 1) THEN anon_12.title
            ELSE NULL END, 'content', json((
                    SELECT json_group_object(anon_14."key", anon_14.value) AS anon_13
                    FROM json_each(anon_12.content) AS anon_14
                    WHERE anon_14."key" IN ('authorityName', 'authorityUscc', 'businessRegistrationNo', 'certificateName',
                        'confiscatedAmount10k', 'effectiveOn', 'fineAmount10k', 'level', 'licenceKind', 'licenceNumber',
                        'organizationCode', 'penaltyKind', 'procedure', 'publicInstitutionCertNo', 'publicityUntil', 'rating',
                        'seriousness', 'socialOrgCertNo', 'sourceUnit', 'sourceUnitUscc', 'status', 'subtype', 'validFrom', 'validUntil',
                        'year') OR 0 = 1 OR anon_14."key" IN ('legalRepresentative') OR anon_14."key" IN ('content', 'decisionTitle',
                        'facts', 'legalBasis', 'suspendedOrRevokedLicence', 'violationKind') AND anon_12.openness = 'OPEN'
                        AND anon_12.openness_basis IS NOT NULL AND anon_12.confidentiality = 'NONE' AND anon_12.state = 'ACTIVE'
                        AND (anon_12.publicity_until IS NULL OR anon_12.publicity_until >= ?)
                        AND anon_12.screened IS 1)))) FILTER (WHERE anon_12.rn <= 20))) AS j,
                        coalesce(group_concat(CASE WHEN (anon_12.rn <= 20) THEN '' ELSE '' END, ''), '') || '' AS d
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
              anon_15.submitted_at AS submitted_at, anon_15.sort_key AS sort_key, anon_15.rn AS rn, anon_15.found AS found
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
                anon_16.submitted_at AS submitted_at, anon_16.sort_key AS sort_key, row_number() OVER (ORDER BY anon_16.sort_key DESC,
                anon_16.id DESC) AS rn, count(*) OVER () AS found
            FROM (
              SELECT record_2.id AS id, record_2.subject_id AS subject_id, record_2.category AS category,
                  record_2.record_class AS record_class, record_2.catalogue_item_id AS catalogue_item_id,
                  record_2.provider_id AS provider_id, record_2.provider_key AS provider_key, record_2.jurisdiction AS jurisdiction,
                  record_2.region_code AS region_code, record_2.openness AS openness, record_2.openness_basis AS openness_basis,
                  record_2.openness_reference AS openness_reference, record_2.confidentiality AS confidentiality,
                  record_2.screened AS screened, record_2.title AS title, record_2.document_number AS document_number,
                  record_2.content AS content, record_2.content_digest AS content_digest, record_2.decided_on AS decided_on,
                  record_2.ended_on AS ended_on, record_2.ended_on_source AS ended_on_source,
                  record_2.notice_served_on AS notice_served_on, record_2.publicity_until AS publicity_until,
                  record_2.disclosure_until AS disclosure_until, record_2.state AS state, record_2.disputed_since AS disputed_since,
                  record_2.repaired_on AS repaired_on, record_2.under_review_since AS under_review_since, record_2.version AS version,
                  record_2.submitted_at AS submitted_at, record_2.decided_on AS sort_key
              FROM record AS record_2
              WHERE record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL AND record_2.confidentiality = 'NONE'
                  AND record_2.state = 'ACTIVE' AND (record_2.publicity_until IS NULL OR record_2.publicity_until >= ?)
                  AND record_2.state != 'DELETED' AND NOT (coalesce(record_2.disclosure_until < ?, 0) = 1 OR record_2.state = 'ARCHIVED')
                  AND NOT (record_2.record_class = 'NEGATIVE' AND coalesce(record_2.notice_served_on <= ?, 0) = 0)
                  AND record_2.state != 'REVOKED' AND record_2.category IN ('ORG_ADMIN_LICENSE', 'ORG_REGISTRATION')
                  AND record_2.subject_id = anon_4.id AND anon_4.kind = 'NATURAL_PERSON'
              ORDER BY record_2.decided_on DESC, record_2.id DESC
              LIMIT 20 OFFSET 0) AS anon_16) AS anon_15
          ORDER BY anon_15.rn
          LIMIT -1 OFFSET 0) AS anon_12) AS anon_11) AS x1
    FROM (
      SELECT subject_1.id AS id, subject_1.identity_key AS identity_key, subject_1.pseudonym AS pseudonym, subject_1.kind AS kind,
          subject_1.name AS name, subject_1.name_bigrams AS name_bigrams, subject_1.code AS code, subject_1.region_code AS region_code,
          subject_1.openness AS openness, subject_1.openness_basis AS openness_basis, subject_1.status AS status,
          subject_1.sole_trader AS sole_trader, subject_1.legal_representative AS legal_representative,
          subject_1.registered_on AS registered_on, subject_1.document_type AS document_type, subject_1.masked_number AS masked_number,
          subject_1.listed_number AS listed_number
      FROM subject AS subject_1
      WHERE (subject_1.kind != 'NATURAL_PERSON' AND (subject_1.openness = 'OPEN' AND subject_1.openness_basis IS NOT NULL OR (EXISTS (
              SELECT *
              FROM record AS record_3
              WHERE record_3.subject_id = subject_1.id AND record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL
                  AND record_3.confidentiality = 'NONE' AND record_3.state = 'ACTIVE' AND (record_3.publicity_until IS NULL
                  OR record_3.publicity_until >= ?) AND NOT (coalesce(record_3.disclosure_until < ?, 0) = 1 OR record_3.state = 'ARCHIVED'
                  OR record_3.state IN ('DELETED', 'REVOKED') OR record_3.record_class = 'NEGATIVE'
                  AND coalesce(record_3.notice_served_on <= ?, 0) = 0))) OR (EXISTS (
              SELECT *
              FROM list_entry AS list_entry_1
              WHERE list_entry_1.subject_id = subject_1.id AND list_entry_1.openness = 'OPEN' AND list_entry_1.openness_basis IS NOT NULL
                  AND list_entry_1.state = 'PUBLISHED' AND coalesce(list_entry_1.published_on <= ?, 0) = 1
                  AND (list_entry_1.publicity_until IS NULL OR list_entry_1.publicity_until >= ?)
                  AND NOT (list_entry_1.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_1.removed_on <= ?, 0) = 1))))
                  OR subject_1.kind = 'NATURAL_PERSON' AND ((EXISTS (
              SELECT *
              FROM record AS record_4
              WHERE record_4.subject_id = subject_1.id AND record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL
                  AND record_4.confidentiality = 'NONE' AND record_4.state = 'ACTIVE' AND (record_4.publicity_until IS NULL
                  OR record_4.publicity_until >= ?) AND NOT (coalesce(record_4.disclosure_until < ?, 0) = 1 OR record_4.state = 'ARCHIVED'
                  OR record_4.state IN ('DELETED', 'REVOKED') OR record_4.record_class = 'NEGATIVE'
                  AND coalesce(record_4.notice_served_on <= ?, 0) = 0))) OR (EXISTS (
              SELECT *
              FROM list_entry AS list_entry_2
              WHERE list_entry_2.subject_id = subject_1.id AND list_entry_2.openness = 'OPEN' AND list_entry_2.openness_basis IS NOT NULL
                  AND list_entry_2.state = 'PUBLISHED' AND coalesce(list_entry_2.published_on <= ?, 0) = 1
                  AND (list_entry_2.publicity_until IS NULL OR list_entry_2.publicity_until >= ?)
                  AND NOT (list_entry_2.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_2.removed_on <= ?, 0) = 1)))))
                  AND subject_1.identity_key = ?
      LIMIT 1 OFFSET 0) AS anon_4
    LIMIT -1 OFFSET 0) AS anon_3) AS anon_1 ON 1 = 1
