import Foundation
import ReportAssistant
import ServiceConfiguration
import SystemService
import ToolSandbox

/// The diagnostic tools of a site.
enum SiteTools {
    private static let installed = "/usr/libexec/impressiond"

    /// Those that the settings name, each tried with a known answer first.
    ///
    /// - Throws: `TOOL_UNKNOWN`, and the codes of `ToolError`.
    static func all(_ settings: Settings) throws(AssistantError) -> [DiagnosticTool] {
        var tools: [DiagnosticTool] = []
        for name in settings.alignment.tools {
            let (path, canaries) = try place(name)
            do throws(ToolError) {
                let tool = try DiagnosticTool(path: path, canaries: try ToolCanary.read(path: canaries))
                try tool.check()
                tools.append(tool)
            } catch { throw AssistantError(error.code.rawValue, error.message, exit: .configuration) }
        }
        return tools
    }

    private static func place(_ name: String) throws(AssistantError) -> (path: String, canaries: String) {
        if name.hasPrefix("/") { return (name, "\(name).canaries.jsonl") }
        let program = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        let beside = URL(filePath: program).deletingLastPathComponent().appending(path: name).path
        let path = [beside, "\(installed)/\(name)"].first { FileManager.default.isExecutableFile(atPath: $0) }
        guard !name.contains("/"), let path, let canaries = DataFiles().path("tools/\(name)/canaries.jsonl") else {
            throw AssistantError(
                "TOOL_UNKNOWN",
                "A tool of alignment.tools is not shipped with this program; give its absolute path, or take it out.",
                exit: .configuration)
        }
        return (path, canaries)
    }
}
