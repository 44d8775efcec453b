name := "page"
version := "1.0.0"
scalaVersion := "3.3.7"
Compile / doc / sources := Seq.empty
Compile / packageDoc / publishArtifact := false

enablePlugins(JavaAppPackaging)
