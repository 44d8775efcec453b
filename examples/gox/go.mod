module gox

go 1.25
