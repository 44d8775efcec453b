// Command gox compiles small Go programs for other systems, over HTTP, as gox-server once did on Heroku.
package main

import (
	"cmp"
	"html/template"
	"log"
	"net/http"
	"os"
	"runtime"
)

// A source text larger than this is not a small program.
const maxSourceBytes = 1 << 20

// Found because the process starts in the image's WORKDIR.
var page = template.Must(template.ParseFiles("page.html"))

func main() {
	port := cmp.Or(os.Getenv("PORT"), "5000")
	http.HandleFunc("GET /{$}", showPage)
	http.HandleFunc("POST /compile", answerWithProgram)
	log.Printf("listening on %s", port)
	log.Fatal(http.ListenAndServe(":"+port, nil))
}

func showPage(w http.ResponseWriter, _ *http.Request) {
	folder, _ := os.Getwd()
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	facts := map[string]any{"Go": runtime.Version(), "Folder": folder, "Systems": systems}
	if err := page.Execute(w, facts); err != nil {
		log.Print(err)
	}
}

func answerWithProgram(w http.ResponseWriter, r *http.Request) {
	system, found := systemNamed(r.URL.Query().Get("system"))
	if !found {
		http.Error(w, "system must be one of those on the page", http.StatusBadRequest)
		return
	}
	program, err := compile(r.Context(), http.MaxBytesReader(w, r.Body, maxSourceBytes), system)
	if err != nil {
		http.Error(w, err.Error(), http.StatusUnprocessableEntity)
		return
	}
	w.Header().Set("Content-Type", "application/octet-stream")
	w.Header().Set("Content-Disposition", `attachment; filename="program`+system.suffix+`"`)
	if _, err := w.Write(program); err != nil {
		log.Print(err)
	}
}
