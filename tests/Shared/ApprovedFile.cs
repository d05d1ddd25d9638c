using System;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using Xunit;

namespace Twinning.Tests;

/// <summary>Compares a text with an approved file beside the test. To approve a change, review the received file and move it over.</summary>
internal static class ApprovedFile
{
    private const int LinesShown = 40;

    /// <summary>Fails, and writes <c>NAME.received.txt</c>, unless the text is that of <c>NAME.approved.txt</c>.</summary>
    public static void Verify(string name, string text, [CallerFilePath] string testFile = "")
    {
        var approvedFile = Path.Combine(Path.GetDirectoryName(testFile)!, name + ".approved.txt");
        var receivedFile = Path.Combine(Path.GetDirectoryName(testFile)!, name + ".received.txt");
        var received = Lines(text);
        var approved = File.Exists(approvedFile) ? Lines(File.ReadAllText(approvedFile)) : [];
        if (received.SequenceEqual(approved))
        {
            File.Delete(receivedFile);
            return;
        }

        File.WriteAllText(receivedFile, string.Join('\n', received) + "\n");
        var first = received.Zip(approved).TakeWhile(pair => pair.First == pair.Second).Count() + 1;
        var differences = approved.Except(received).Select(line => "- " + line).Concat(received.Except(approved).Select(line => "+ " + line));
        Assert.Fail($"""
            {name} differs from what was approved, first in line {first}:
            {string.Join('\n', differences.Take(LinesShown))}
            If the change is meant: mv {receivedFile} {approvedFile}
            """);
    }

    private static string[] Lines(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
}
