package acme;

enum Item {}
