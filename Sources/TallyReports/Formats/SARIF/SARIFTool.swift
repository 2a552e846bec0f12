/// The tool that made a log.
struct SARIFTool: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object {
      $0.key("driver")
      $0.object {
        $0.field("name", ToolIdentity.name)
        $0.field("semanticVersion", ToolIdentity.version)
        $0.field("rules", SARIFRule.all)
      }
    }
  }
}
