// Imported before anything else: its packages read the mode when they are loaded, and check far more in any other.

process.env.NODE_ENV = "production";
