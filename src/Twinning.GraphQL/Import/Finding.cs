using Twinning.Domain.Rules;

namespace Twinning.GraphQL.Import;

/// <summary>Something wrong, or worth a look, in a file that is imported.</summary>
/// <param name="Row">The line of the file where the row begins; the header is line 1.</param>
/// <param name="Column">The column; empty where the row as a whole is meant.</param>
/// <param name="Value">What stands there.</param>
/// <param name="Severity">Whether the file is refused for it.</param>
/// <param name="Rule">The broken rule, of the library or of the file format.</param>
/// <param name="Message">What is wrong and what would put it right.</param>
internal sealed record Finding(int Row, string Column, string Value, Severity Severity, RuleCode Rule, Message Message);
