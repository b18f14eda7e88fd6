// A build without Intl, as small devices and old engines have it.
delete globalThis.Intl;
