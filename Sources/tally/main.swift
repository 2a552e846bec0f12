import Foundation
import TallyCLI

exit(await CommandLineTool().run(Array(CommandLine.arguments.dropFirst())))
