import Foundation
import TallyEvaluation

exit(await EvaluationTool().run(Array(CommandLine.arguments.dropFirst())))
