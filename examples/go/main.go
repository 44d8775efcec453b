// Command page serves one page that says where its parts come from.
package main

import (
	"bufio"
	"cmp"
	"html/template"
	"log"
	"net/http"
	"os"
	"runtime"
	"strings"
)

var page = template.Must(template.ParseFiles("page.html"))

func main() {
	port := cmp.Or(os.Getenv("PORT"), "5000")
	facts := map[string]string{"Go": runtime.Version(), "System": operatingSystem(), "Port": port}
	http.HandleFunc("GET /{$}", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		if err := page.Execute(w, facts); err != nil {
			log.Print(err)
		}
	})
	log.Printf("listening on %s", port)
	log.Fatal(http.ListenAndServe(":"+port, nil))
}

func operatingSystem() string {
	file, err := os.Open("/etc/os-release")
	if err != nil {
		return "unknown"
	}
	defer file.Close()
	for lines := bufio.NewScanner(file); lines.Scan(); {
		if name, found := strings.CutPrefix(lines.Text(), "PRETTY_NAME="); found {
			return strings.Trim(name, `"`)
		}
	}
	return "unknown"
}
