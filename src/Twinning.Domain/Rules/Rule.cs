using System.Collections.Generic;
using Twinning.Domain.Law;

namespace Twinning.Domain.Rules;

/// <summary>A rule: a sentence that must hold, where it comes from, and what follows when it does not.</summary>
public abstract class Rule
{
    private protected Rule(string code, Severity severity, LegalSource source, Message sentence) =>
        (Code, Severity, Source, Sentence) = (new RuleCode(code), severity, source, sentence);

    /// <summary>Gets the rule's name, which never changes its meaning.</summary>
    public RuleCode Code { get; }

    /// <summary>Gets what follows when the rule is broken.</summary>
    public Severity Severity { get; }

    /// <summary>Gets the text the rule rests on.</summary>
    public LegalSource Source { get; }

    /// <summary>Gets the sentence that must hold.</summary>
    public Message Sentence { get; }

    /// <summary>Says that the rule is broken.</summary>
    /// <param name="vietnamese">What is wrong and what would put it right, with the figures, in Vietnamese.</param>
    /// <param name="english">The same in English.</param>
    private protected Violation Broken(string vietnamese, string english) =>
        new(Code, Severity, new Message(vietnamese, english), Source);
}

/// <summary>A rule about one kind of case.</summary>
/// <typeparam name="TCase">What the rule looks at: the proposal and all it is judged against.</typeparam>
public abstract class Rule<TCase> : Rule
{
    private protected Rule(string code, Severity severity, LegalSource source, Message sentence)
        : base(code, severity, source, sentence)
    {
    }

    /// <summary>Looks at a case and returns every way in which it breaks this rule; none when the rule holds.</summary>
    public abstract IEnumerable<Violation> Judge(TCase subject);
}
