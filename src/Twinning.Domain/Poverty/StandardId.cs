using System;

namespace Twinning.Domain.Poverty;

/// <summary>The name of a poverty standard (chuẩn nghèo), such as <c>VN-2016</c>; a place with a standard of its own may use another name.</summary>
public sealed record StandardId
{
    /// <summary>Makes a name.</summary>
    /// <exception cref="ArgumentException"><paramref name="value"/> is empty or blank.</exception>
    public StandardId(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        Value = value;
    }

    /// <summary>Gets the name.</summary>
    public string Value { get; }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
