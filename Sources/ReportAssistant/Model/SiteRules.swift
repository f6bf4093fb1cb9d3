import Foundation
public import Guidelines
public import ServiceConfiguration
import SystemService

extension GuidelineSet {
    /// The rules of a site: those that come with the program, then its own, switched as the settings say.
    ///
    /// - Throws: `RULES_UNREADABLE`, and the codes of `GuidelineError`.
    public init(_ settings: Settings.Guidelines, dataFiles: DataFiles = DataFiles()) throws(AssistantError) {
        var files = dataFiles.names(in: "rules").filter { $0.name.hasSuffix(".rules") }
        if !settings.directory.isEmpty {
            guard let names = try? FileManager.default.contentsOfDirectory(atPath: settings.directory) else {
                throw AssistantError(
                    "RULES_UNREADABLE",
                    "The directory of guidelines.directory cannot be read; create it or correct the path.",
                    exit: .configuration)
            }
            files += names.filter { $0.hasSuffix(".rules") && !$0.hasPrefix(".") }.sorted()
                .map { ($0, "\(settings.directory)/\($0)") }
        }
        var texts: [(text: String, name: String)] = []
        for file in files {
            guard let text = try? String(contentsOfFile: file.path, encoding: .utf8) else {
                throw AssistantError(
                    "RULES_UNREADABLE", "\(file.name): a file of rules cannot be read as UTF-8; correct or remove it.",
                    exit: .configuration)
            }
            texts.append((text, file.name))
        }
        do throws(GuidelineError) {
            self = try GuidelineSet(reading: texts).switching(on: settings.on, off: settings.off)
        } catch {
            throw AssistantError(error.code.rawValue, error.description, exit: .configuration)
        }
    }
}
