{{- define "duecourse.name" -}}
{{- .Release.Name | trunc 53 | trimSuffix "-" -}}
{{- end -}}

{{- define "duecourse.selector" -}}
app.kubernetes.io/name: duecourse
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end -}}

{{- define "duecourse.labels" -}}
{{ include "duecourse.selector" . }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
helm.sh/chart: {{ .Chart.Name }}-{{ .Chart.Version }}
{{- end -}}
