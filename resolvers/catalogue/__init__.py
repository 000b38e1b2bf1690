"""The life of the catalogue (公共信用信息目录): drafts, comments, approval, publication, and what ships."""
