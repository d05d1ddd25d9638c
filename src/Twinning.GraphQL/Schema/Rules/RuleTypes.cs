using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using Twinning.Domain.Rules;
using Twinning.GraphQL.Http;
using Twinning.GraphQL.Schema.Law;

namespace Twinning.GraphQL.Schema.Rules;

internal sealed class SeverityType : EnumType<Severity>
{
    public SeverityType()
        : base("Severity", "What follows from a broken rule.")
    {
        Value(Severity.Warning, "The proposal is accepted; somebody should look at it.");
        Value(Severity.Refusal, "The proposal is refused and nothing changes.");
    }
}

internal sealed class MessageType : ShownType<Message>
{
    public MessageType()
    {
        Name = "Message";
        Description = "A sentence in the two languages that offices and analysts read.";
        Show<StringGraphType>("vi", "The sentence in Vietnamese.", message => message.Vietnamese);
        Show<StringGraphType>("en", "The sentence in English.", message => message.English);
        Field<NonNullGraphType<StringGraphType>>("text")
            .Description("The sentence in the language that the request asks for by Accept-Language: vi or en, whichever it reads best; vi when it names neither.")
            .Resolve(context => context.RequestServices!.GetRequiredService<OperationNotes>().Language == "en" ? context.Source.English : context.Source.Vietnamese);
    }
}

internal sealed class ViolationType : ShownType<Violation>
{
    public ViolationType()
    {
        Name = "Violation";
        Description = "A rule that the request breaks.";
        Show<StringGraphType>("code", "The rule. Branch on this, never on the message.", violation => violation.Code.Value);
        Show<SeverityType>("severity", "Whether the rule refuses or only warns.", violation => violation.Severity);
        Show<MessageType>("message", "What is wrong and what would put it right, with the figures.", violation => violation.Message);
        Show<LegalSourceType>("source", "Where the rule comes from, said plainly.", violation => violation.Source);
    }
}

internal sealed class RuleType : ShownType<Rule>
{
    public RuleType()
    {
        Name = "Rule";
        Description = "A rule that the library keeps.";
        Show<StringGraphType>("code", "The rule's name, which never changes its meaning.", rule => rule.Code.Value);
        Show<SeverityType>("severity", "What follows when it is broken.", rule => rule.Severity);
        Show<MessageType>("sentence", "The sentence that must hold.", rule => rule.Sentence);
        Show<LegalSourceType>("source", "The text it rests on.", rule => rule.Source);
    }
}
