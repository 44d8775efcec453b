package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"time"
)

// The first program for a system compiles the standard library for it; later ones find that in Go's cache.
const compileLimit = 2 * time.Minute

// A dyno has 512 MB: one compilation at a time, and in that one package at a time.
var compiling sync.Mutex

type system struct{ os, architecture, suffix string }

var systems = []system{{"linux", "amd64", ""}, {"windows", "amd64", ".exe"}, {"darwin", "arm64", ""}}

func (s system) String() string { return s.os + "/" + s.architecture }

func systemNamed(name string) (system, bool) {
	for _, each := range systems {
		if each.String() == name {
			return each, true
		}
	}
	return system{}, false
}

// compile returns the program that Go makes of one source file. Nothing of the source is run: there is no cgo, and no module is
// fetched. What the compiler complains of is the error.
func compile(ctx context.Context, source io.Reader, target system) ([]byte, error) {
	folder, err := os.MkdirTemp("", "gox-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(folder)
	text, err := io.ReadAll(source)
	if err != nil {
		return nil, err
	}
	if err := os.WriteFile(filepath.Join(folder, "main.go"), text, 0o600); err != nil {
		return nil, err
	}

	compiling.Lock()
	defer compiling.Unlock()
	ctx, cancel := context.WithTimeout(ctx, compileLimit)
	defer cancel()
	build := exec.CommandContext(ctx, "go", "build", "-p", "1", "-trimpath", "-o", "program", "main.go")
	build.Dir = folder
	build.Env = append(os.Environ(), "GOOS="+target.os, "GOARCH="+target.architecture, "GOPROXY=off", "GO111MODULE=off")
	if said, err := build.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("%s: %w\n%s", target, err, said)
	}
	return os.ReadFile(filepath.Join(folder, "program"))
}
